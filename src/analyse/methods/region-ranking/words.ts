import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'Puts candidate regions in the order that the criteria and weights of the study give, and tells how often that order holds: in how many of 100 weightings drawn at random each region takes each rank, where the order of two regions turns, and what is left of it without one criterion or with months drawn again. It says which region the chosen figures speak for. It does not say that the criteria are the right ones, nor what would come of working there.',
    caution:
      'A region that lacks a figure has bounds of its score and a best and a worst rank, never a zero; bounds of several regions are taken to be independent, so that not all ranks within them can come true together. Normalised figures depend on the candidates: with one more or one less the order of others may change. Two criteria that rise and fall together count the same thing twice. The share of weightings treats every weighting alike; nobody holds all of them. Figures of regions that share a sector are partly the same.',
    differs:
      'R topsis and the published examples normalise by vector, as TOPSIS does here unless another is chosen; with min-max or z the closeness, and at times the order, is another. R smaa ranks as here, 1 plus how many score higher; tools that break ties at random share them out. Its draws are of its own generator, so that shares agree within their error alone. Some tools leave a region with a missing figure out, or put the mean in its place.',
  },
  es: {
    meaning:
      'Pone las regiones candidatas en el orden que dan los criterios y pesos del estudio, y dice con qué frecuencia se sostiene ese orden: en cuántas de 100 ponderaciones sacadas al azar ocupa cada región cada lugar, dónde se invierte el orden de dos regiones y qué queda de él sin un criterio o con los meses sacados de nuevo. Dice a favor de qué región hablan las cifras elegidas. No dice que los criterios sean los adecuados, ni qué resultaría de trabajar ahí.',
    caution:
      'Una región sin una cifra tiene límites de su puntaje y un mejor y un peor lugar, nunca un cero; los límites de varias regiones se toman como independientes, así que no todos los lugares dentro de ellos pueden cumplirse a la vez. Las cifras normalizadas dependen de las candidatas: con una más o una menos puede cambiar el orden de las otras. Dos criterios que suben y bajan juntos cuentan dos veces lo mismo. La proporción de ponderaciones las trata a todas por igual; nadie las sostiene todas. Las cifras de regiones que comparten un sector son en parte las mismas.',
    differs:
      'topsis de R y los ejemplos publicados normalizan por vector, como aquí TOPSIS si no se elige otra; con mínimo-máximo o z la cercanía, y a veces el orden, es otra. smaa de R ordena como aquí, 1 más cuántas tienen un puntaje mayor; las herramientas que deshacen empates al azar los reparten. Sus extracciones son de su propio generador, así que las proporciones coinciden solo dentro de su error. Algunas herramientas dejan fuera una región a la que le falta una cifra, o ponen el promedio en su lugar.',
  },
});
