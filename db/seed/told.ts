import type { ProjectKey } from "./efforts";

/** A story of the demo. Days are counted backwards from today. */
export type Told = {
  key: string;
  project: ProjectKey;
  title: string;
  lead: string;
  body: string;
  quote?: { words: string; name: string; title: string };
  /** Municipality and why just that one. */
  targets: Record<string, string>;
  written: number;
  sent?: number;
  /** In so many days it will be sent. */
  sends?: number;
  published?: number;
  readBy?: string[];
  reusedBy?: string;
  forwardedBy?: string;
  picture?: string;
};

export const told: Told[] = [
  {
    key: "choir",
    project: "choirs",
    title: "Da plejehjemmet fik et kor, begyndte beboerne at blive oppe",
    lead: "Hver tirsdag øver 24 beboere og lige så mange pårørende sammen.",
    body: "Det begyndte med seks stole og et klaver, der manglede en tangent. Nu står der 48 mennesker i dagligstuen hver tirsdag, og personalet har flyttet aftensmaden en halv time for at nå at være med.\n\n## Hvad det kræver\n\n- En korleder tre timer om ugen\n- En sal, som kommunen har i forvejen\n- En pårørende, der ringer rundt\n\nKoret koster det samme som ti taxature om ugen, fortæller lederen, og det er blevet den aftalte dag for besøg.",
    quote: {
      words: "Jeg plejede at gå i seng klokken syv. Om tirsdagen har jeg ikke tid.",
      name: "Inger Vangsgaard",
      title: "beboer, 86 år",
    },
    targets: {
      Rødovre: "Koret øver hos jer, og I har spurgt, hvad der skal til for at fortsætte.",
      Herlev: "I har et plejecenter af samme størrelse og en sal, der står tom om tirsdagen.",
    },
    written: 9,
    sent: 6,
    published: 5,
    readBy: ["Rødovre"],
    reusedBy: "Rødovre",
    forwardedBy: "Rødovre",
    picture: "Mange mennesker, tegnet som brikker, står tæt i et rum",
  },
  {
    key: "song",
    project: "decide",
    title: "Ungerådet skrev sin egen sang og spillede den for byrådet",
    lead: "Elleve unge brugte deres eget beløb på et studie, en trommeslager og en sandhed om busserne.",
    body: "De unge fik 40.000 kr. og ét krav: fortæl bagefter, hvad I brugte dem til. De valgte et studie, og sangen handler om den sidste bus hjem.\n\nByrådet hørte den mellem to punkter på dagsordenen. Der blev stille bagefter, siger borgmesteren, og busplanen kom med på næste møde.",
    quote: {
      words: "Vi regnede med et klapsalve og fik en arbejdsgruppe.",
      name: "Malthe Ravnkilde",
      title: "formand for ungegruppen",
    },
    targets: {
      Rødovre: "Jeres ungeråd har bedt om at høre, hvordan de andre gør.",
      Ishøj: "Sangen er indspillet i jeres studie.",
      Albertslund: "I åbner et ungebeløb til foråret.",
    },
    written: 52,
    sent: 48,
    published: 47,
    readBy: ["Rødovre", "Ishøj"],
    picture: "Fem brikker på en scene under et stort, lyst felt",
  },
  {
    key: "drums",
    project: "rehearsal",
    title: "Trommesættet, der flyttede fra Roskilde til Herlev og blev der",
    lead: "Et lånt trommesæt fik fire bands til at øve samme sted.",
    body: "Musikskolen i Roskilde havde et trommesæt for meget. I Herlev stod der et lokale uden. Aftalen blev lavet på et møde i KMK og kostede en varevogn.\n\nNu øver fire bands i lokalet, og to af dem har medlemmer fra begge kommuner.",
    targets: { Herlev: "Trommesættet står hos jer, og to af de fire bands vil spille til jeres byfest." },
    written: 30,
    sent: 27,
    readBy: ["Herlev"],
  },
  {
    key: "reading",
    project: "reading",
    title: "Tolv fremmede læste den samme side højt",
    lead: "Læsegruppen i Helsingør er åben for dem, der er sygemeldte. Halvdelen er begyndt at komme i biblioteket på andre dage.",
    body: "Der er kaffe, en tekst på to sider og en guide, der ikke er lærer. Man læser højt, hvis man vil.\n\nBiblioteket har talt: syv af tolv kommer nu også på andre dage, og tre har meldt sig som frivillige.",
    quote: {
      words: "Jeg havde ikke sagt noget højt i fire måneder.",
      name: "Deltager",
      title: "læsegruppen i Helsingør",
    },
    targets: {
      Helsingør: "Gruppen mødes hos jer.",
      Halsnæs: "I har en venteliste til jeres egen gruppe.",
      Albertslund: "Jeres sundhedshus har spurgt, om det virker.",
    },
    written: 75,
    sent: 71,
    published: 70,
    readBy: ["Helsingør", "Albertslund"],
  },
  {
    key: "concert",
    project: "corner",
    title: "Morgenkoncerten blev til dagens første kunder",
    lead: "En halv times musik klokken otte gav biblioteket sin travleste onsdag i år.",
    body: "Ingen reklame, kun en seddel i bageriet. 61 mennesker kom, og 40 af dem blev hængende.\n\nMusikerne bor i nærheden og fik tariffen. Det hele kostede mindre end en annonce.",
    targets: {
      Ishøj: "Koncerten var på jeres bibliotek.",
      Halsnæs: "I har talt om at åbne biblioteket tidligere.",
    },
    written: 110,
    sent: 104,
    published: 103,
    readBy: ["Ishøj", "Halsnæs"],
  },
  {
    key: "writing",
    project: "writing",
    title: "Min gade i ti linjer: unge fra Køge udgiver en bog om busstoppesteder",
    lead: "28 unge skrev om det sted, de venter. Bogen ligger nu ved stoppestederne.",
    body: "Skriveværkstedet havde én regel: ti linjer, ét sted. Resultatet er trykt i 400 eksemplarer og hængt op, hvor teksterne handler om.",
    targets: { Køge: "De 28 unge bor hos jer.", Roskilde: "To af værkstederne var på jeres bibliotek." },
    written: 160,
    sent: 155,
    published: 150,
    readBy: ["Køge", "Roskilde"],
  },
  {
    key: "rehearsal-night",
    project: "rehearsal",
    title: "Øvelokalernes aften fyldte to musikskoler",
    lead: "Elleve bands, to kommuner og én billet.",
    body: "Musikskolerne i Albertslund og Roskilde åbnede samme aften, og en bus kørte imellem. 140 brugte den.\n\nVi gør det igen til foråret og vil gerne have én kommune mere med.",
    targets: {
      Albertslund: "Aftenen var på jeres musikskole.",
      Roskilde: "Aftenen var på jeres musikskole.",
      Rødovre: "I ligger midt imellem, og vi mangler et tredje sted.",
    },
    written: 3,
    sends: 2,
  },
  {
    key: "bands",
    project: "rehearsal",
    title: "Kladde: to bands, der deler en bassist",
    lead: "",
    body: "Ring til bassisten. Spørg, hvor mange timer han bruger i toget.",
    targets: { Ishøj: "Det ene band øver hos jer." },
    written: 2,
  },
];
