/** How the board can be narrowed; "due-soon" holds today as well. */
export const dueFilters = ["all", "overdue", "in-grace", "due-soon", "on-track"] as const;
export type DueFilter = (typeof dueFilters)[number];
