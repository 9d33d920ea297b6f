/**
 * Given names of English news: the commonest of the United States' births since 1920 (Social Security Administration), of
 * Britain's, and those of other countries that the news writes most. No name of a town, a month or a virtue.
 */
const GIVEN: ReadonlySet<string> = new Set(
  `Mason Myles Miles Tanner Logan Derek Sheldon Lamar LeBron Blake Jamal Elijah Dwight Aaron Abdul Abdullah
  Adam Adrian Ahmed Alan Albert Alejandro Alex Alexander Alexandra Alexei Ali Alice Alison Allen Allison
  Amanda Amir Amy Anders Andre Andrea Andrew Andy Angela Anita Ann Anna Anne Anthony Antonio Antony Arthur
  Ashley Aung Barack Barbara Barry Ben Benjamin Bernard Bernie Bill Billy Bob Boris Brad Bradley Brandon
  Brenda Brian Bruce Bryan Carl Carlos Carol Caroline Carolyn Catherine Charles Chris Christina Christine
  Christopher Claire Claudia Colin Craig Dan Daniel Danielle Dave David Deborah Dennis Diana Dick Diego
  Dmitry Dominic Don Donald Donna Doug Douglas Ed Edward Elaine Elena Elizabeth Ellen Elon Emily Emma
  Emmanuel Enrique Eric Erik Ethan Evan Fatima Fernando Frances Francis Francisco Frank Frederick Gabriel
  Gary Geoffrey George Gordon Greg Gregory Hannah Hans Harry Hassan Hector Helen Henri Henrik Henry Hillary
  Howard Hugh Ian Ibrahim Igor Imran Isaac Ivan Jack Jacob Jake James Jamie Jan Jane Jared Jason Javier Jean
  Jeff Jeffrey Jennifer Jeremy Jerry Jesse Jessica Jim Jimmy Joe John Jon Jonathan Jorge Jose José Joseph
  Joshua Juan Julia Julie Justin Karen Karl Kate Katherine Keith Kelly Ken Kenneth Kevin Kim Kimberly Kyle
  Lars Larry Laura Lauren Lawrence Leo Leon Liam Linda Lindsey Lisa Louis Louise Luca Lucas Lucia Lucy Luis
  Luke Manuel Marc Marco Marcus Margaret Maria Marie Mario Mark Martin Mary Matt Matthew Max Michael Michel
  Mike Mitch Mohamed Mohammad Mohammed Muhammad Nancy Narendra Natalia Natalie Nathan Neil Nicholas Nick
  Nicolas Nicole Nigel Nikolai Noah Oliver Olivia Omar Owen Pablo Patricia Patrick Paul Pedro Peter Phil
  Philip Philippe Pierre Rachel Rafael Ralph Randy Raymond Rebecca Ricardo Richard Rob Robert Roberto Roger
  Roland Ron Ronald Ross Roy Russell Ruth Ryan Sam Samantha Samuel Sara Sarah Scott Sean Sebastian Serena
  Sergei Sergey Sergio Shawn Shinzo Simon Sofia Sophie Stefan Stephanie Stephen Steve Steven Susan Ted
  Teresa Terry Theodore Theresa Thomas Tim Timothy Todd Tom Tony Travis Tyler Ursula Victor Vijay Vincent
  Vladimir Volodymyr Walter Warren Wayne William Yuri Yusuf Zachary Zoe`.split(/\s+/u),
);

/** Whether a word of Latin letters is a common given name. */
export function isGivenName(word: string): boolean {
  return GIVEN.has(word);
}
