import type { Form } from '../sections/reporting.ts'

type Forms = Partial<Record<Form, readonly string[]>>

/**
 * The forms of a verb that stand beside a source in reports, from one row: past (he), past (she), present (he), the active
 * participle without its ending, and what the present becomes behind لم where that is another word; `-` for a present that is
 * more often another word. First and second person are left out, for they are speech itself.
 *
 * `قال قالت يقول قائل يقل` gives قال قالت قالا قالتا قالوا, يقول تقول يقولون يقولان, سيقول ستقول, يقل تقل, قائلا قائلة قائلين.
 */
export function conjugate(row: string): readonly [base: string, forms: Forms] {
  const [past = '', feminine = '', present = '', participle = '', short = present] = row.split(' ')
  const weak = past.endsWith('ى') || past.endsWith('ا')
  const stem = weak ? past.slice(0, -1) : past
  const dual = past.endsWith('ى') ? `${stem}يا` : weak ? `${stem}وا` : `${past}ا`
  const lasting = /[يوى]$/u.test(present) ? present.slice(0, -1) : present
  const hers = (form: string) => `ت${form.slice(1)}`
  const presents = [present, `${lasting}ون`, `${lasting}ان`, `${lasting}وا`, hers(present), hers(`${lasting}ان`)]
  const future = [present, hers(present), `${lasting}ون`, `${lasting}ان`].map((form) => `س${form}`)
  const pasts = [past, feminine, dual, `${feminine}ا`, `${stem}وا`]
  const finite = present === '-' ? pasts : [...pasts, ...presents, ...future, short, hers(short)]
  const bare = participle.replace(/ي$/u, '')
  const gerund =
    participle === '-' || participle === ''
      ? []
      : [`${participle}ا`, `${participle}ة`, `${bare}ين`, `${participle}تين`, `${participle}ات`]
  return [past, { finite: [...new Set(finite)], gerund }]
}
