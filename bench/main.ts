import { writeAccuracy } from './accuracy.ts'
import { articlesRow } from './articles.ts'
import { benchAttribution, benchGerman } from './attribution.ts'
import { datesRow } from './dates.ts'
import { namesRow } from './names.ts'
import { benchProcesses } from './processes.ts'
import { benchSpeed } from './speed.ts'

/** `npm run bench [PART...]`: every measure side by side with the peers'; a corpus that is not beside the checkout is skipped and said so. */
const parts: Readonly<Record<string, () => unknown>> = {
  attribution: () => {
    benchAttribution(console.log)
    benchGerman(console.log)
  },
  articles: async () => console.log(await articlesRow()),
  names: () => console.log(namesRow()),
  dates: () => console.log(datesRow()),
  speed: () => benchSpeed(console.log),
  accuracy: async () => console.log(await writeAccuracy()),
  processes: () => benchProcesses(console.log),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`bench: ${unknown.join(', ')} was given; the parts are ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}
for (const [name, run] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  await run()
  console.log()
}
