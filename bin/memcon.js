#!/usr/bin/env node
import module from 'node:module'

const [major] = process.versions.node.split('.')
if (Number(major) < 24) {
  process.stderr.write(
    `memcon: this is Node ${process.version}; Memcon needs Node 24 or newer. Install it, or use "npm run memcon" in a checkout, which brings its own.\n`,
  )
  process.exit(2)
}
module.enableCompileCache?.()
const { run } = await import('../dist/cli/run.js')
await run()
