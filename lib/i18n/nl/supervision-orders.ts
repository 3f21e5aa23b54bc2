export const supervisionOrders = {};
