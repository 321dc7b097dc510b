import {
  IconBox,
  IconFileText,
  IconMail,
  IconMessages,
  IconMicrophone,
  IconPhoto,
  IconVideo,
  IconWorldWww,
} from '@tabler/icons-react'
import type { EvidenceKind } from '../../../../shared/model/evidence.ts'

const icons = {
  document: IconFileText,
  photo: IconPhoto,
  video: IconVideo,
  audio: IconMicrophone,
  'message-export': IconMessages,
  'e-mail': IconMail,
  'web-page': IconWorldWww,
  'object-elsewhere': IconBox,
} as const satisfies Record<EvidenceKind, unknown>

/** The sign of a kind of evidence; its name stands beside it or in its title. */
export function KindIcon({ kind, size = 17 }: { readonly kind: EvidenceKind; readonly size?: number }) {
  const Icon = icons[kind]
  return <Icon size={size} stroke={1.5} aria-hidden />
}
