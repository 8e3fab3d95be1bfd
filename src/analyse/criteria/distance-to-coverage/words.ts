import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Distance to coverage',
    meaning:
      'Kilometres along the border to the nearest region where the programme works; 0 where it touches one or is one.',
    caution:
      'No source verifies where the programme works after 2017: an unverified region counts only where you say so, and what rests on it is marked. Suspended regions do not count. Kilometres follow the river, which is longer than the way across.',
    direction:
      'At first less speaks for a region: the programme grew next to where it worked. Turn it where distance is the point.',
    unit: 'km',
    'covered-km': 'kilometres of it that are covered',
  },
  es: {
    name: 'Distancia a la cobertura',
    meaning:
      'Kilómetros a lo largo de la frontera hasta la región más cercana donde opera el programa; 0 si colinda con una o es una de ellas.',
    caution:
      'Ninguna fuente verifica dónde opera el programa después de 2017: una región no verificada solo cuenta si usted lo indica, y lo que descansa en ella va marcado. Las regiones suspendidas no cuentan. Los kilómetros siguen el río, más largo que el camino directo.',
    direction:
      'Al principio, menos habla a favor de una región: el programa creció junto a donde ya operaba. Inviértalo si lo que importa es la lejanía.',
    unit: 'km',
    'covered-km': 'kilómetros de ella con cobertura',
  },
});

export const countsWords = defineWords({
  en: {
    name: 'What counts as covered',
    help: 'Active regions alone, or unverified ones too. A figure that an unverified region would change is then a range.',
    why: 'Hardly any region is verified: without the others there would be no distance.',
    active: 'Active',
    'active-or-unverified': 'Active or not verified',
  },
  es: {
    name: 'Qué cuenta como cobertura',
    help: 'Solo las regiones activas, o también las no verificadas. Una cifra que cambiaría con una región no verificada es entonces un intervalo.',
    why: 'Casi ninguna región está verificada: sin las demás no habría distancia.',
    active: 'Activa',
    'active-or-unverified': 'Activa o no verificada',
  },
});
