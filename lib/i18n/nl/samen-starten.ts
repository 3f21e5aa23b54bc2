export const samenStarten = {};
