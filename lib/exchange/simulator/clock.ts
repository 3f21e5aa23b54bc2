/** The simulator stands in for another organisation, with a clock of its own. */
export const simulatorClock = (): Date => new Date();
