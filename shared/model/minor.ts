import type { Person } from './person.ts'

const adultYears = 18

/** The birth date of those who are eighteen today: whoever was born on it or after is still under age. */
export function youngestAdult(today: string): string {
  return `${String(Number(today.slice(0, 4)) - adultYears)}${today.slice(4)}`
}

/**
 * Whether a person is under age on a day: said so, or by date of birth. An age is reached at the end of the birthday, not on
 * it (so the supreme courts count it in criminal cases), and the policy follows the cautious count.
 */
export function isMinor(person: Person, today: string): boolean {
  if (person.kind !== 'natural') return false
  if (person.minor === true) return true
  return person.birthDate !== undefined && person.birthDate >= youngestAdult(today)
}
