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
  demoTitle: "Demonstratie",
  demoText: "Kies een rol. Eén klik is genoeg; alle personen zijn verzonnen.",
  demoAs: "Inloggen als {name}",
  refusals: {
    incomplete: "Vul uw e-mailadres en uw wachtwoord in.",
    wrong: "Dit e-mailadres en wachtwoord horen niet bij elkaar.",
  },
};
