/** How many made-up inputs a property is tried on: all that its test names, or the share of them that mutation testing asks for. */
const SHARE = Number(process.env.PROPERTY_SHARE ?? 1);

export function runs(most: number): number {
  return Math.max(1, Math.ceil(most * SHARE));
}
