import type { ConsentScope } from '../../../shared/model/consent.ts'
import type { Recipient } from '../../../shared/model/recipient.ts'
import { withoutUndefined } from '../without-undefined.ts'

/** The part of an export request that says who gets it and what it shows, as it was asked. */
export function audienceOf(input: {
  readonly recipient: Recipient
  readonly recipientName?: string | undefined
  readonly shows?: readonly ConsentScope[] | undefined
}) {
  const { recipient, recipientName, shows } = input
  return withoutUndefined({ recipient, recipientName, shows })
}

/** The same for the custody log: the recipient's name is a private value and stays out of it. */
export function audienceDetails(input: Parameters<typeof audienceOf>[0]) {
  const { recipient, recipientName, shows } = input
  return withoutUndefined({
    recipient,
    isNamed: recipientName === undefined ? undefined : true,
    shows: shows === undefined ? undefined : [...shows],
  })
}
