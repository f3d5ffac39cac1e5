/** How many made-up inputs a property is tried on: all that its test names, or the share of them that mutation testing asks for. */
const SHARE = Number(process.env.PROPERTY_SHARE ?? 1);

export function runs(most: number): number {
  return Math.max(1, Math.ceil(most * SHARE));
}

/** How far apart the cases of a test that tries every one stand: 1 in a test run, more in mutation testing. */
export function stride(): number {
  return Math.max(1, Math.round(1 / SHARE));
}
