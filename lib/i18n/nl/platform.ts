export const platform = {
  product: "Baken",
  yes: "Ja",
  no: "Nee",
  unknownPerson: "Onbekend",
  refusals: {
    "changed-meanwhile":
      "Iemand anders heeft dit intussen gewijzigd. Wat u typte staat er nog. Open de pagina opnieuw in een ander tabblad, vergelijk en verstuur dan weer.",
    "form-already-sent":
      "Dit formulier is al verstuurd met een andere inhoud. Laad de pagina opnieuw als u nog iets wilt vastleggen.",
    "session-ended":
      "U bent niet meer ingelogd. Wat u typte staat er nog: log in een ander tabblad in en verstuur dan opnieuw.",
    "no-files": "Bestanden en beelden kunnen hier niet worden toegevoegd. Beschrijf in woorden wat nodig is.",
    "not-found": "Dit is er niet (meer), of het is niet voor u. Wat u typte staat er nog.",
    busy: "Het systeem is even niet bereikbaar. Wat u typte staat er nog. Probeer het over een minuut opnieuw.",
    bug: "Er ging iets mis aan onze kant. Wat u typte staat er nog. Meld het de beheerder met nummer {reference}.",
  },
};
