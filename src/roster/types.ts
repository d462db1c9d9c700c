import type { Role } from '../model/offices.ts'

/** Where a row's facts come from, and the day on which they were known to hold. */
export interface Sourced {
  readonly asOf: string
  readonly source: string
}

/** A state. Its name and its citizens in other languages come from ICU and the language packs. */
export interface StateRow extends Sourced {
  /** `state:` and ISO 3166 alpha-2. */
  readonly id: string
  /** Common English short name. */
  readonly name: string
  /** Other names and abbreviations in any language and script that ICU does not give ("USA", "DPRK", "США"). */
  readonly aliases: readonly string[]
  readonly capital: string
  /** The capital in other languages and scripts where sound does not lead there (Москва, Pékin, 北京). */
  readonly capitalAliases: readonly string[]
  readonly metonyms: readonly Metonym[]
  readonly cities: readonly City[]
}

/** A city or place where people meet; unlike the capital it never stands for the state. */
export interface City {
  readonly name: string
  /** In other languages and scripts. */
  readonly aliases: readonly string[]
}

/** A place or building that stands for a state or one of its offices ("the Kremlin", "Downing Street"). */
export interface Metonym {
  readonly name: string
  /** In other languages and scripts. */
  readonly aliases: readonly string[]
  /** Null: the state itself. */
  readonly role: Role | null
}

export interface CapacityRow {
  readonly role: Role
  /** The title as it is used in English where it is more than the role says ("Secretary of State"). */
  readonly title: string | null
  /** Actor id of the state or organisation. */
  readonly side: string
  /** EDTF; null = unknown. */
  readonly from: string | null
  /** EDTF; null = unknown or still held on `asOf`. */
  readonly to: string | null
}

export interface PersonRow extends Sourced {
  /** `person:given-family` in ASCII. */
  readonly id: string
  readonly name: string
  /** The part by which coverage calls the person after the first mention, in Latin letters. */
  readonly surname: string
  readonly native: readonly string[]
  /** Names that no transliteration gives ("MBS", "Lula", 普京). */
  readonly aliases: readonly string[]
  readonly gender: 'female' | 'male' | null
  readonly capacities: readonly CapacityRow[]
}

export interface OrganisationRow extends Sourced {
  /** `org:` and a short ASCII name. */
  readonly id: string
  readonly kind: 'organisation' | 'platform'
  readonly name: string
  readonly aliases: readonly string[]
  readonly domains: readonly string[]
  readonly seat: string | null
}

export interface OutletRow extends Sourced {
  /** `outlet:` and a short ASCII name. */
  readonly id: string
  readonly name: string
  /** Other names in any script; agency credit forms ("TASS", "ТАСС"). */
  readonly aliases: readonly string[]
  /** Sites, and hosts that serve its pictures and mirrors. */
  readonly domains: readonly string[]
  readonly mediaHosts: readonly string[]
  /** BCP 47 of its home language. */
  readonly language: string
  /** ISO 3166 alpha-2. */
  readonly country: string
  readonly kind: 'agency' | 'broadcaster' | 'newspaper' | 'online' | 'official'
  readonly control: readonly Control[]
  /** For `official` sites: the actor id whose account a page of it is (`state:RU`), else null. */
  readonly side: string | null
}

export interface Control {
  readonly by: 'state' | 'public' | 'private' | 'party'
  readonly owner: string | null
  readonly since: string | null
  readonly source: string
}

/** Who is who: what `loadRoster` returns. */
export interface Roster {
  /** SHA-256 of the rows; stands in every reading. */
  readonly hash: string
  /** The latest day for which any row is known to hold. */
  readonly asOf: string
  readonly states: readonly StateRow[]
  readonly people: readonly PersonRow[]
  readonly organisations: readonly OrganisationRow[]
  readonly outlets: readonly OutletRow[]
}
