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
  demoTitle: "Demonstration",
  demoText: "Choose a role. One click is enough; all persons are made up.",
  demoAs: "Sign in as {name}",
  refusals: {
    incomplete: "Fill in your e-mail address and your password.",
    wrong: "This e-mail address and password do not belong together.",
  },
};
