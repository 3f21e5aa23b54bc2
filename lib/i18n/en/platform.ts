import type { nl } from "@/lib/i18n/nl";

export const platform: (typeof nl)["platform"] = {
  product: "Baken",
  yes: "Yes",
  no: "No",
  unknownPerson: "Unknown",
  refusals: {
    "changed-meanwhile":
      "Someone else has changed this meanwhile. What you typed is still here. Open the page again in another tab, compare, and send again.",
    "form-already-sent":
      "This form was already sent with other contents. Reload the page if you want to record something else.",
    "session-ended":
      "You are no longer signed in. What you typed is still here: sign in in another tab and send again.",
    "no-files": "Files and pictures cannot be added here. Describe in words what is needed.",
    "not-found": "This is not here (any more), or it is not for you. What you typed is still here.",
    busy: "The system cannot be reached for a moment. What you typed is still here. Try again in a minute.",
    bug: "Something went wrong on our side. What you typed is still here. Tell the administrator number {reference}.",
  },
};
