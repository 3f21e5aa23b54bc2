export const debtReferrals = {};
