/** Runs the command line on this process's arguments and leaves its exit code. */
export async function run(): Promise<void> {
  // A reader that has seen enough closes the pipe: no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
  const args = process.argv.slice(2)
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    const { version } = await import('../version.ts')
    process.stdout.write(`${version}\n`)
    return
  }
  const { main } = await import('./main.ts')
  process.exitCode = await main(args)
}
