/**
 * Given names of English news: the commonest of the United States' births since 1920 (Social Security Administration), of
 * Britain's, and those of other countries that the news writes most. No name of a town, a month or a virtue.
 */
const GIVEN: ReadonlySet<string> = new Set(
  `Mason Myles Miles Tanner Logan Cole Derek Sheldon Maurice Lamar LeBron Cody Chad Blake Terrell Jamal Elijah Isaiah Caleb Lonnie Dwight Dwayne Garrett Aaron Abdul Abdullah Abigail Adam Adrian Ahmed Aidan Alan Albert Alejandro Alex Alexander Alexandra Alexei Alexis Alfred Ali Alice Alison Allen Allison Amanda Amber Amir
  Amy Ana Anders Andre Andrea Andrew Andy Angela Anita Ann Anna Anne Annie Anthony Antonio Antony Arnold Arthur Ashley Aung Barack Barbara Barry Ben Benjamin Bernard Bernie
  Beth Betty Beverly Bill Billy Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brett Brian Bruce Bryan Carl Carla Carlos Carol Caroline Carolyn Cathy Catherine Cecilia
  Charles Charlie Cheryl Chris Christina Christine Christopher Claire Clara Claudia Colin Connor Craig Cynthia Dan Daniel Danielle Danny Darren Dave David Deborah Debra Denis
  Dennis Diana Diane Dick Diego Dmitry Dominic Don Donald Donna Doris Dorothy Doug Douglas Dylan Ed Eddie Edgar Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elizabeth
  Ellen Elon Emily Emma Emmanuel Enrique Eric Erica Erik Erin Ernest Ethan Eugene Eva Evan Evelyn Fatima Felix Fernando Fiona Frances Francesca Francis Francisco Frank Franklin
  Fred Frederick Gabriel Gareth Gary Gavin Geoffrey George Gerald Gianni Giovanni Giuseppe Gina Gloria Gordon Graham Greg Gregory Guillermo Hannah Hans Harold Harry Hassan Heather
  Hector Heidi Helen Helena Henri Henrik Henry Herbert Hillary Howard Hugh Hugo Ian Ibrahim Igor Imran Ingrid Irene Isaac Isabel Isabella Ivan Jack Jacob Jacqueline Jacques
  Jake James Jamie Jan Jane Janet Janice Jared Jason Javier Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joanne Joe Joel
  John Johnny Jon Jonathan Jorge Jose José Joseph Josh Joshua Joyce Juan Judith Judy Julia Julian Julie Justin Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Kayla
  Keith Kelly Ken Kenneth Kevin Kim Kimberly Kirsten Klaus Kristen Kristin Kumar Kyle Lars Larry Laura Lauren Laurence Lawrence Leah Leo Leon Leonard Leonardo Leslie Liam
  Lillian Linda Lindsay Lindsey Lisa Liz Loretta Lori Louis Louise Luca Lucas Lucia Lucy Luis Luke Lydia Lynn Madeleine Malcolm Manuel Marc Marco Marcus Margaret Maria
  Marie Marilyn Mario Marion Marissa Mark Marta Martha Martin Marvin Mary Mathew Matt Matthew Maurice Max Megan Mehmet Melanie Melissa Michael Michel Michelle Miguel Mike
  Mitch Mohamed Mohammad Mohammed Monica Muhammad Mustafa Nancy Naomi Narendra Natalia Natalie Natasha Nathan Nathaniel Neil Nicholas Nick Nicola Nicolas Nicole Nigel Nikki
  Nikolai Nina Noah Noel Norman Olga Oliver Olivia Omar Oscar Owen Pablo Pamela Patricia Patrick Paul Paula Pauline Pedro Penny Peter Phil Philip Philippe Phillip Pierre
  Rachel Rafael Rahul Rajesh Ralph Randall Randy Raúl Raymond Rebecca Renee Ricardo Richard Rick Ricky Rita Rob Robert Roberta Roberto Robin Rodney Rodrigo Roger Roland Ron
  Ronald Rosa Rosemary Ross Roy Rudy Rupert Russell Ruth Ryan Sabrina Sally Sam Samantha Samuel Sandra Sanjay Sara Sarah Scott Sean Sebastian Serena Sergei Sergey Sergio Seth
  Shane Shannon Sharon Shaun Shawn Sheila Shinzo Shirley Silvia Simon Simone Sofia Sonia Sophia Sophie Stacy Stanley Stella Stefan Stephanie Stephen Steve Steven Stuart
  Susan Susanna Suzanne Svetlana Sylvia Tamara Tammy Tanya Tara Tatiana Ted Terence Teresa Terry Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Tony Tracy
  Travis Trevor Tyler Ursula Valerie Vanessa Vera Vernon Veronica Vicki Victor Vijay Vincent Vladimir Volodymyr Walter Warren Wayne Wendy Wesley William Xavier Yasmin Yuri Yusuf
  Yvonne Zachary Zoe`.split(/\s+/u),
);

/** Whether a word of Latin letters is a common given name. */
export function isGivenName(word: string): boolean {
  return GIVEN.has(word);
}
