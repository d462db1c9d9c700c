import { run } from './run.ts'

// The command in a checkout: `npm run memcon -- ARGS`. npm changes to the package's folder; the caller's is in INIT_CWD.
if (process.env.npm_lifecycle_event === 'memcon' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
await run()
