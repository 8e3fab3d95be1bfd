import { plainName } from './areas/plain-name.ts';

/** Given names that are common on either side of the border, plain. */
const given = new Set(
  'aaron abel abigail abraham adan adela adolfo adrian adriana agustin aida alan alba alberto alejandra alejandro alexander alexis alfonso alfredo alicia alma alonso alvaro amalia amanda amelia ana andrea andres angel angela angelica anita anna anthony antonia antonio araceli armando arturo ashley aurelio aurora axel barbara beatriz benito benjamin bernardo berta blanca brandon brenda brian bruno camila camilo carla carlos carmen carolina catalina cecilia celia cesar charles christian christopher clara claudia concepcion consuelo cristian cristina cristobal cruz dalia daniel daniela david debora delia diana diego dolores domingo donald dora dulce edgar edith edmundo eduardo edward efrain elena elias elizabeth elsa elvira emanuel emilia emiliano emilio emily emma enrique eric erica erick erika ernesto esteban estela esther eugenio eva fabian fabiola fatima felipe felix fernanda fernando fidel flor francisca francisco gabriel gabriela genaro george gerardo german gilberto gisela gloria gonzalo graciela gregorio guadalupe guillermo gustavo hector heriberto hilda hilario homero hugo humberto ignacio imelda ines irene irma isaac isabel isidro ismael israel ivan jacobo jaime james javier jennifer jeronimo jessica jesus joaquin joel john jonathan jorge jose josefina joseph joshua josue juan juana judith julia julian juliana julieta julio karen karina karla katherine kevin laura lauro leonardo leonel leticia lidia lilia liliana linda lisa lorena lorenzo lourdes lucas lucia luis luisa luz magdalena manuel manuela marcela marcelo marco marcos margarita maria mariana mariano maribel maricela mario marisol mark marta martha martin mary mateo matias matthew mauricio mayra melissa mercedes michael michelle miguel minerva miriam moises monica nadia nancy natalia nelson nestor nicolas noe noemi nora norma octavio ofelia olga olivia omar oscar pablo pamela patricia patricio paul paula paulina pedro perla petra rafael ramiro ramon raquel raul raymundo rebeca refugio reyna ricardo richard robert roberto rocio rodolfo rodrigo rogelio roman rosa rosalba rosalia rosario ruben ruth salvador samantha samuel sandra santiago santos sara sarah saul sebastian sergio silvia simon sofia sonia stephanie steven susan susana tania teresa thomas tomas trinidad ulises valentin valentina valeria vanessa veronica vicente victor victoria virginia wendy william wilson xavier ximena yadira yesenia yolanda zulema'.split(
    ' ',
  ),
);
const surnames = new Set(
  'acosta aguilar aguirre alvarado alvarez arellano avila barrera bautista campos cardenas castillo castro cervantes chavez contreras cortes cruz delgado diaz dominguez escobar espinoza estrada fernandez figueroa flores fuentes gallegos garcia garza gomez gonzales gonzalez guerra guerrero gutierrez guzman hernandez herrera ibarra jimenez juarez lara leon lopez lozano luna maldonado marquez martinez medina mejia mendez mendoza meza miranda molina montoya morales moreno munoz navarro nunez ochoa orozco ortega ortiz pacheco padilla paz pena perez pineda quintero ramirez ramos rangel reyes rios rivas rivera robles rodriguez rojas romero rosales rubio ruiz salas salazar salinas sanchez sandoval santiago serrano silva solis sosa soto suarez torres trejo trevino valdez valencia valenzuela vargas vasquez vazquez vega velasco velazquez villa villarreal zamora zavala zuniga smith johnson williams brown jones miller davis wilson anderson taylor moore jackson lee thompson white harris clark lewis robinson walker young allen king wright scott'.split(
    ' ',
  ),
);
/** Places and things that are called after people. */
const ofThings =
  /^(?:san|santa|santo|saint|ciudad|cd|villa|puerto|port|fort|ejido|rancho|ranch|colonia|el|la|los|las|rio|lake|lago|mount|cerro|puente|bridge|hospital|centro|calle|isla|valle|general|gral|presa|estacion|station|county|condado|municipio)$/;
const particles = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'y',
  'da',
  'dos',
  'van',
  'von',
  'jr',
  'sr',
  'ii',
  'iii',
  'ma',
  'j',
  'mr',
  'mrs',
  'ms',
  'dr',
  'sra',
  'lic',
]);
const namesInShape = /^\p{L}[\p{L}'’.-]*(?:,?\s+\p{L}[\p{L}'’.-]*){0,5}$/u;

/** "Juan Pérez Contreras", "PEREZ CONTRERAS, JUAN", "María": a given name beside a surname, or given names alone. */
export function isPersonName(text: string): boolean {
  if (text.length > 60 || !namesInShape.test(text)) return false;
  const words = plainName(text).split(' ');
  const [first = ''] = words;
  if (ofThings.test(first)) return false;
  const telling = words.filter((word) => !particles.has(word) && word.length > 1);
  const areGiven = telling.filter((word) => given.has(word)).length;
  const areSurnames = telling.filter((word) => surnames.has(word)).length;
  if (areGiven === 0) return telling.length >= 2 && areSurnames === telling.length;
  return telling.length >= 2 || areGiven === telling.length;
}
