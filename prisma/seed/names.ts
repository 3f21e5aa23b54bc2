/** Made-up combinations of common names; no real person is meant. */
export const givenNames = [
  "Anna", "Bas", "Carla", "Daan", "Els", "Femke", "Gijs", "Hanna", "Ilse", "Jeroen", "Karin", "Lotte", "Maarten", "Nadia",
  "Olaf", "Petra", "Quinten", "Roos", "Stijn", "Tessa", "Ursula", "Vera", "Willem", "Xander", "Yara", "Zoë", "Ruben",
  "Marit", "Joris", "Renée", "Hugo", "Fleur", "Niels", "Amira", "Koen", "Sofie", "Thijs", "Esmée", "Pim", "Judith",
] as const;

export const familyNames = [
  ["", "Akkerman"], ["van", "Beek"], ["", "Claessen"], ["van der", "Dijk"], ["", "Evers"], ["", "Faber"], ["de", "Graaf"],
  ["", "Hofstra"], ["van", "IJzendoorn"], ["", "Jacobs"], ["", "Koster"], ["van de", "Laar"], ["", "Molenaar"], ["", "Noordhoek"],
  ["van", "Oosten"], ["", "Postma"], ["", "Querido"], ["", "Roelofs"], ["", "Schouten"], ["", "Terpstra"], ["", "Uitenbroek"],
  ["de", "Vries"], ["", "Wagenaar"], ["", "Zijlstra"], ["", "Brandsma"], ["", "Coenen"], ["den", "Hartog"], ["", "Kramer"],
  ["", "Lindeman"], ["", "Meijerink"], ["", "Özer"], ["", "Pietersen"], ["ter", "Haar"], ["", "Santos"], ["", "Visser"],
] as const;

export const towns = ["Utrecht", "Amersfoort", "Zwolle", "Arnhem", "Almere", "Rotterdam", "Haarlem", "Breda", "Groningen", "Leiden", "Tilburg", "Deventer"] as const;
