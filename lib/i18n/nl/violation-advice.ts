export const violationAdvice = {};
