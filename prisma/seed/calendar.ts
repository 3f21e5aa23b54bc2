import { addDays, type LocalDate, weekday } from "@/lib/calendar/local-date";

export type StoryCalendar = ReturnType<typeof storyCalendar>;

/** Days of the demonstration, counted backwards from today, so that it always looks alive. */
export function storyCalendar(today: LocalDate) {
  const ago = (days: number): LocalDate => addDays(today, -days);
  return {
    today,
    /** So many days before today; a negative number lies ahead. */
    ago,
    /** The same, or the Friday before when it falls in a weekend. */
    workday: (days: number): LocalDate => {
      const day = ago(days);
      return addDays(day, -Math.max(0, weekday(day) - 5));
    },
  };
}
