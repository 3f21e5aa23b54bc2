import type { nl } from "@/lib/i18n/nl";

export const signIn: (typeof nl)["signIn"] = {
  title: "Sign in",
  welcome: "Welcome to Baken",
  lead: "Supervision, checks and advice for probation, DJI and prosecution.",
  login: "Your work e-mail address",
  password: "Password",
  submit: "Sign in",
  elsewhere: "Sign in with {name}",
  ended: "You have signed out.",
  failed: "Signing in did not work. Does the administrator of Baken know you?",
  keptTitle: "You had been signed out when you sent this form",
  keptText:
    "What you typed is kept, but has not been recorded. Sign in again within half an hour; you then go back to the form. Only you will see what you typed.",
  beside: "Sign in with {name} (opens a new tab)",
  besideDone: "I am signed in again: continue",
  backTitle: "You are signed in again",
  backText: "What you typed is in the form again. It has not been recorded yet: check it and send it again.",
  typed: "Is it not there any more? Read here what you typed",
  demoTitle: "Demonstration",
  demoText: "Choose a role. One click is enough; all persons are made up.",
  demoAs: "Sign in as {name}",
  refusals: {
    incomplete: "Fill in your e-mail address and your password.",
    wrong: "This e-mail address and password do not belong together.",
  },
};
