import type { nl } from "@/lib/i18n/nl";

export const validation: (typeof nl)["validation"] = {
  required: "Fill this in.",
  choose: "Make a choice.",
  confirm: "Tick this to go on.",
  invalid: "This is not right. Check what you filled in.",
  number: "Fill in a number, for example 3.",
  "too-small": "Fill in at least {minimum}.",
  "too-big": "Fill in at most {maximum}.",
  "too-long": "This is too long: use at most {maximum} characters.",
  date: "This date does not exist. Type day-month-year, for example 04-09-2026.",
  time: "This is not a time. Type hour:minutes, for example 14:30.",
  characters: "There are invisible or broken characters in it. Remove them, or type the text again.",
  "no-images": "Only plain text can stand here, no picture or file.",
  "no-addresses": "Put no internet addresses here. Describe in words what you saw.",
  "no-digests": "Put no file codes here. Describe in words what you saw.",
  "unknown-field": "The form holds an unknown field. Reload the page.",
};
