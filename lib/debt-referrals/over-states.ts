/** States in which a referral is over; until then an order has no second one. */
export const overStates = ["rejected", "withdrawn", "exited"] as const;
