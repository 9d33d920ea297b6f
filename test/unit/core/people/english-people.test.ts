import { describe, expect, it } from "vitest";
import { peopleIn } from "./people-in.ts";

describe("findPeople names whoever English text gives a title or lets speak", () => {
  it.each([
    ["Mayor Linda Park said the bridge would open.", ["Linda Park (Mayor)"]],
    ["Residents met Councilman Robert Hughes on Friday.", ["Robert Hughes (Councilman)"]],
    ["“It was late,” said Deputy Mayor Anna K. Bell.", ["Anna K. Bell (Deputy Mayor)"]],
    ["The plan of Prime Minister Olaf van Dorn’s cabinet failed.", ["Olaf van Dorn (Prime Minister)"]],
    ["But Peter Lindqvist told the council so.", ["Peter Lindqvist"]],
    ["“The river is clean,” said Maria Lopez.", ["Maria Lopez"]],
    ["Judge Martin King said so.", ["Martin King (Judge)"]],
    ["Mrs Maria Lopez left.", ["Maria Lopez"]],
    ["It was Maria Lopez, a geologist at the university, who came.", ["Maria Lopez (geologist)"]],
    ["Anna Bell, the city’s former mayor, was there.", ["Anna Bell (former mayor)"]],
    ["Anna Bell, director of the Harbour Museum, was there.", ["Anna Bell (director of the Harbour Museum)"]],
    ["Dr Helen Marsh led the study.", ["Helen Marsh (Dr)"]],
    ["Northbank chief executive Dr Peter Lind said so.", ["Peter Lind (Northbank chief executive)"]],
    ["Tom Berg, a senior analyst at Northbank, expects rain.", ["Tom Berg (senior analyst at Northbank)"]],
    ["The prize went to Ruth Alder, the school’s principal.", ["Ruth Alder (principal)"]],
    ["It is Zlatko Verdan, 45, of Lakeside.", ["Zlatko Verdan"]],
    ["Zlatko Verdan came first. Verdan said he was glad.", ["Zlatko Verdan"]],
    ["It praised Ms. Verdan. Zlata Verdan came first.", ["Zlata Verdan"]],
    [
      "Northbank CEO Nora Quist met Peter Lind and J.K. Marsh.",
      ["Nora Quist (Northbank CEO)", "Peter Lind", "J.K. Marsh"],
    ],
    // A post in capitals, with a name of words or of an organisation; not that of who comes next.
    [
      "Zlatko Verdan, Campaigns Director of the Harbour Food Trust, was critical.",
      ["Zlatko Verdan (Campaigns Director of the Harbour Food Trust)"],
    ],
    [
      "Anna Bell, head of policy and public affairs at Harbour Trust, said so.",
      ["Anna Bell (head of policy and public affairs at Harbour Trust)"],
    ],
    ["Anna Bell, Mayor Linda Park and others came.", ["Anna Bell", "Linda Park (Mayor)"]],
    // A post with its organisation at the head of a sentence, before the name.
    [
      "Rain fell. Director of the Harbour Trust, Zlatko Verdan, left.",
      ["Zlatko Verdan (Director of the Harbour Trust)"],
    ],
    ["Anna Bell, president of Chapter & Verse, came.", ["Anna Bell (president of Chapter & Verse)"]],
    ["Anna Bell, director for games at Northbank, came.", ["Anna Bell (director for games at Northbank)"]],
    [
      "Zlatko Verdan, the U.S. attorney for the Southern District of Lanport, came.",
      ["Zlatko Verdan (U.S. attorney for the Southern District of Lanport)"],
    ],
    ["The team of Anna Bell, David Law and Tom Berg spoke.", ["Anna Bell", "David Law", "Tom Berg"]],
    // What somebody has goes on behind his name.
    ["It is Anna Bell’s Harbour Film, with Tom Berg’s Blue Songs.", ["Anna Bell", "Tom Berg"]],
    [
      "Democrat Anna Bell’s plan failed, said marine biologist Ilse Quist of Lakeside.",
      ["Anna Bell", "Ilse Quist (biologist)"],
    ],
    // A given name alone, behind what only a sovereign or a prelate is called; two posts of one person; an initial.
    ["The real Queen Anna II left, and Prince Peter came.", ["Queen Anna II", "Prince Peter"]],
    ["The people met Pope Peter John II.", ["Pope Peter John II"]],
    [
      "They met Northbank founder and co-CEO Zlatko Verdan.",
      ["Zlatko Verdan (Northbank founder and co-CEO)"],
    ],
    [
      "He wrote to J. Peter Verdan, vice president of Harbour Food.",
      ["J. Peter Verdan (vice president of Harbour Food)"],
    ],
    ["So wrote Anna Bell, director of public affairs.", ["Anna Bell (director of public affairs)"]],
  ])("%s", (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });

  it.each([
    "The Harbour Times said the bridge would open.",
    "New York said no. Hong Kong told reporters so. Lake City said yes.",
    "Linda Park is a green place. The mayor of San Marino said so.",
    "President Street is closed. Officials at Blue Lake said so.",
    "The founder Mason’s Blue Harbour opened.",
    "Blue Lake, a town in the north, is small. Lake Harbour, the city’s oldest port, closed.",
    "WHO Europe said cases fell.",
    "The study in the journal Sea Letters, said to be new, is short.",
    "The firm moved to Blue Lake, the largest of the towns.",
    "Zlatko Verdan is the name of a boat. The Anna Bell sails.",
    "(Reporting by Peter Lind; Editing by Anna Bell)",
    "He left the Walter Brock clinic for Walter Brock hospital.",
    "He came to Walter Brock hospital on Friday. Walter Brock is large.",
    "Anna Bell hospital opened. The new Tom Berg Bridge and Peter Lind school are large.",
    "Queen Anne style houses, King Arthur flour, the King James Bible and Prince George county.",
    "Prince William County and Prince George Harbour are far. He moved to Prince George.",
    "They drove Mark IV tanks and bought H. Moser Watches. B. Braun Medical said so.",
    "The ferry Anna Bell sank off Anna Bell Avenue.",
    "Wed 3:59 pm by Peter Lind",
    "The book (Harbour, 2018; illustrated by Peter Lind) is out now.",
    "Harbour Press writers Peter Lind, Anna Bell and Tom Berg contributed to this report.",
    "Ranking Member spoke. Peter Lind Publishers printed it.",
    "4. Questioning Brindman’s judgment",
    "Peter Lind Productions and the Harbour-born Brindal said so.",
    "How Peter Lind Made His Harbour Town Great",
    "The harbour on Friday. (AP Photo/Anna Bell)",
    "King Street and Queen Bay are in Prince Harbour.",
    "Fans came to Harbour Hall Park, Blue Park and U.S. Steel.",
  ])("but nobody in: %s", (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});
