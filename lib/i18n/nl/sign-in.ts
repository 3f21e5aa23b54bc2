export const signIn = {
  title: "Inloggen",
  welcome: "Welkom bij Baken",
  lead: "Toezicht, controles en adviezen voor reclassering, DJI en OM.",
  login: "E-mailadres van uw werk",
  password: "Wachtwoord",
  submit: "Inloggen",
  elsewhere: "Inloggen met {name}",
  ended: "U bent uitgelogd.",
  failed: "Inloggen is niet gelukt. Bent u bekend bij de beheerder van Baken?",
  keptTitle: "U was uitgelogd toen u dit formulier verstuurde",
  keptText:
    "Wat u typte is bewaard, maar nog niet vastgelegd. Log binnen een half uur weer in; daarna gaat u terug naar het formulier. Alleen u krijgt te zien wat u typte.",
  beside: "Log in met {name} (opent een nieuw tabblad)",
  besideDone: "Ik ben weer ingelogd: verder",
  backTitle: "U bent weer ingelogd",
  backText:
    "Wat u typte staat weer in het formulier. Het is nog niet vastgelegd: kijk het na en verstuur het opnieuw.",
  typed: "Staat het er niet meer? Lees hier wat u typte",
  demoTitle: "Demonstratie",
  demoText: "Kies een rol. Eén klik is genoeg; alle personen zijn verzonnen.",
  demoAs: "Inloggen als {name}",
  refusals: {
    incomplete: "Vul uw e-mailadres en uw wachtwoord in.",
    wrong: "Dit e-mailadres en wachtwoord horen niet bij elkaar.",
  },
};
