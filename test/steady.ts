import fc from 'fast-check'

// Loaded before every test file: property tests try the same inputs in every run, so that a failure is a change's own.
// MEMCON_PROPERTY_SEED=NUMBER hunts among others.
fc.configureGlobal({ seed: Number(process.env.MEMCON_PROPERTY_SEED ?? 20_250_212) })
