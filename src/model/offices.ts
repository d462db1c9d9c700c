/** Offices that matter in coverage of contacts. An office actor has the id `office:SIDE/role`, e.g. `office:RU/president`. */
export const roles = [
  'president',
  'vice-president',
  'monarch',
  'crown-prince',
  'supreme-leader',
  'prime-minister',
  'deputy-prime-minister',
  'chancellor',
  'foreign-minister',
  'deputy-foreign-minister',
  'defence-minister',
  'minister',
  'spokesperson',
  'foreign-ministry-spokesperson',
  'security-adviser',
  'aide',
  'chief-of-staff',
  'envoy',
  'ambassador',
  'speaker',
  'secretary-general',
  'high-representative',
  'commission-president',
  'council-president',
  'commander',
  'intelligence-chief',
  'official',
  'ministry',
  'foreign-ministry',
  'defence-ministry',
  'parliament',
  'government',
  'presidency',
  'delegation',
  'negotiator',
] as const

export type Role = (typeof roles)[number]

/** Id of an office actor; `side` is an actor id such as `state:RU` or `org:eu`. */
export function officeId(side: string, role: Role): string {
  return `office:${side.slice(side.indexOf(':') + 1)}/${role}`
}
