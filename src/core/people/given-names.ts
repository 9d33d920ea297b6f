/**
 * Given names of English news: the commonest of the United States' births since 1920 (Social Security Administration), of
 * Britain's, and those of other countries that the news writes most. No name of a town, a month or a virtue.
 */
const GIVEN: ReadonlySet<string> = new Set(
  `Aaron Abdul Abdullah Adam Adrian Ahmed Alan Albert Alejandro Alex Alexander Alexandra Alexei Ali Alice
  Alison Allen Allison Amanda Amir Amy Anders Andre Andrea Andrew Andy Angela Angus Anita Ann Anna Anne
  Anthony Antonio Antony Arthur Ashley Astrid Aung Barack Barbara Barry Ben Benjamin Bernard Bernie Bianca
  Bill Billy Blake Bob Boris Boyd Brad Bradley Brandon Brenda Brian Bruce Bryan Carl Carlos Carmen Carol
  Caroline Carolyn Catherine Charles Cheryl Chris Christina Christine Christopher Claire Claudia Clive Colin
  Conrad Craig Curtis Dan Daniel Danielle Dave David Deborah Dennis Derek Diana Dick Diego Dieter Dmitry
  Dominic Don Donald Donna Doug Douglas Duncan Dwight Ed Edith Edward Elaine Elena Elijah Elizabeth Ellen Elon
  Emily Emma Emmanuel Enrique Eric Erik Esther Ethan Evan Fatima Felix Fernando Fiona Frances Francis
  Francisco Frank Frederick Gabriel Gary Gavin Geoffrey George Gerald Gerard Gina Giorgia Giovanni Giuseppe
  Glenn Gloria Gordon Graham Greg Gregory Hannah Hans Harold Harry Harvey Hassan Heather Hector Heidi Helen
  Helena Henri Henrik Henry Herbert Hillary Holly Howard Hugh Humphrey Ian Ibrahim Igor Imran Ingrid Irene
  Isaac Ivan Jack Jacob Jake Jamal James Jamie Jan Jane Jared Jason Jasper Javier Jean Jeff Jeffrey Jennifer
  Jens Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joanne Joe John Jon Jonathan Jorge Jose
  Joseph Josephine Joshua José Juan Juergen Julia Julie Justin Karen Karl Kate Katherine Keir Keith Kelly Ken
  Kenneth Kerry Kevin Kim Kimberly Klaus Kristen Kristin Kristina Kurt Kyle Lamar Larry Lars Laura Lauren
  Lawrence LeBron Leah Leo Leon Leonard Lewis Liam Linda Lindsey Lisa Lloyd Logan Lorenzo Louis Louise Luca
  Lucas Lucia Lucy Luis Luke Malcolm Manuel Marc Marcel Marcelo Marco Marcus Margaret Margot Maria Marie
  Marilyn Mario Mark Martha Martin Martina Mary Mason Matt Matteo Matthew Maurice Max Megan Melanie Melissa
  Michael Michel Mike Miles Mitch Mitchell Mohamed Mohammad Mohammed Monica Morris Muhammad Myles Nancy Naomi
  Narendra Natalia Natalie Natasha Nathan Neil Neville Nicholas Nick Nicola Nicolas Nicole Nigel Nikolai Nina
  Noah Norman Oliver Olivia Omar Otto Owen Pablo Paolo Patricia Patrick Paul Paula Pauline Pedro Penelope Pete
  Peter Phil Philip Philippe Pierre Polly Quentin Rachel Rafael Ralph Randy Raul Raymond Rebecca Reid Renee
  Rhys Ricardo Richard Ricky Rishi Rob Robert Roberto Rodrigo Roger Roland Ron Ronald Rory Rosemary Ross Roy
  Rudy Rupert Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sanjay Sara Sarah Scott Sean Sebastian Serena
  Sergei Sergey Sergio Shane Sharon Shawn Sheldon Shinzo Shirley Silvio Simon Sofia Sophie Stanley Stefan
  Stella Stephanie Stephen Steve Steven Stewart Stuart Susan Suzanne Sven Sylvia Tamara Tanner Tanya Tara Ted
  Terence Teresa Terry Theodore Theresa Thomas Tim Timothy Tina Tobias Todd Tom Tony Tracy Travis Trevor Tyler
  Ursula Valerie Vanessa Vera Veronica Victor Vijay Vincent Vivian Vladimir Volodymyr Walter Warren Wayne
  Wendy Wilfred William Wolfgang Yuri Yusuf Yvonne Zachary Zoe`.split(/\s+/u),
);

/** Whether a word of Latin letters is a common given name. */
export function isGivenName(word: string): boolean {
  return GIVEN.has(word);
}
