/** FSRS-6's default forgetting curve: R(t) = (1 + F · t / S) ^ decay, F chosen so that R(S) = 0.9. */
const decay = -0.1542

/** How many times as long an interval is at this recall probability as at 90 %. */
export function intervalFactor(desiredRetention: number): number {
  return (desiredRetention ** (1 / decay) - 1) / (0.9 ** (1 / decay) - 1)
}
