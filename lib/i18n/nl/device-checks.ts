export const deviceChecks = {};
