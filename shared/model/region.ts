import { z } from 'zod'

/** Regions of Kazakhstan and its cities of republican significance; a closed list, so that numbers by region name nobody. */
export const region = z.enum([
  'astana',
  'almaty-city',
  'shymkent',
  'abai',
  'akmola',
  'aktobe',
  'almaty-region',
  'atyrau',
  'east-kazakhstan',
  'zhambyl',
  'zhetisu',
  'west-kazakhstan',
  'karaganda',
  'kostanay',
  'kyzylorda',
  'mangystau',
  'pavlodar',
  'north-kazakhstan',
  'turkistan',
  'ulytau',
  'abroad',
])
export type Region = z.infer<typeof region>
