import type { UndisclosedWords } from '../sections/undisclosed.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)
const no = (words: string) => list(words).flatMap((word) => [`ei ${word}`, `eivät ${word}`])

export const undisclosed = {
  order: 'refusing',
  gap: 3,
  bridges: [],
  asked: 'after',
  shapes: [
    {
      form: 'refused',
      refusing: list('kieltäytyi kieltäytyivät kieltäytyy kieltäytynyt pidättäytyi'),
      telling: list('kommentoimasta kertomasta vastaamasta sanomasta paljastamasta vahvistamasta'),
    },
    {
      form: 'refused',
      refusing: no('suostunut suostuneet suostu'),
      telling: list('kommentoimaan kertomaan vastaamaan sanomaan paljastamaan vahvistamaan'),
    },
    {
      form: 'refused',
      refusing: no('halunnut halunneet halua voinut voi'),
      telling: list('kommentoida kertoa vastata sanoa paljastaa vahvistaa täsmentää nimetä eritellä'),
    },
    {
      form: 'refused',
      refusing: ['ei', 'eivät'],
      telling: list('kertonut kertoneet kommentoinut kommentoineet paljastanut täsmentänyt tarkentanut eritellyt'),
    },
    { form: 'no-reply', refusing: ['ei', 'eivät'], telling: ['vastannut', 'vastanneet'] },
  ],
  phrases: [
    { form: 'refused', when: 'always', words: ['ei kommentoi', 'emme kommentoi', 'ei kommenttia'] },
    {
      form: 'neither-confirmed-nor-denied',
      when: 'always',
      words: ['ei vahvistanut eikä kiistänyt', 'ei vahvista eikä kiistä', 'ei kiistänyt eikä vahvistanut'],
    },
    {
      form: 'deferred',
      when: 'always',
      words: ['ilmoitetaan myöhemmin', 'kerrotaan myöhemmin', 'julkistetaan myöhemmin'],
    },
    { form: 'unaware', when: 'said', words: ['en tiedä', 'emme tiedä', 'minulla ei ole tietoa'] },
  ],
  links: [],
  continues: list('kuka missä milloin miten miksi mitä onko että ja tai mihin voiko kenen'),
  polar: list('onko voiko aikooko'),
  stops: list('mutta vaan sanoen todeten'),
  questions: {
    opening: [],
    before: ['kysyttäessä', 'kun häneltä kysyttiin', 'vastauksena kysymykseen'],
    after: ['kysyttäessä'],
  },
  pointing: list('asiaa tätä sitä tietoja asiasta tästä'),
  instead: ['vain', 'sen sijaan', 'ainoastaan'],
} satisfies UndisclosedWords
