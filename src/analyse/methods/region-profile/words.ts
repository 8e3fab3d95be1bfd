import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'What the tables hold of one region: its history by month, its trend, hot spots inside, deaths and rescues, the change beside it, its distance to coverage, ports and towns, and the regions most alike. p says how often a series without any trend would seem to rise or fall as steadily, months of other years compared with the same month, over the last ten whole fiscal years of Title 8 apprehensions. Two regions are alike where the level of their figures and the shares of the months of the year are; that does not say that the same people, routes or reasons stand behind them.',
    caution:
      'Figures of sectors are whole sectors, and may hold more than the region; those of regions that share a sector are partly the same. They count events recorded by the Border Patrol, not people, and change with how many agents there are and where they work. From March 2020 to May 2023 people were also expelled under Title 42: the trend leaves those out, and Title 8 figures of these months are smaller for that reason alone. Change in neighbouring areas is a comparison of totals: nothing in it shows that anyone went elsewhere. The profile describes; it does not say where the programme should work.',
    differs:
      'R trend and pymannkendall take the months of a year as independent in their seasonal test; here the covariance between months is allowed for (Hirsch & Slack 1984), so p is larger as a rule. cluster::daisy of R standardises as here, by the mean absolute deviation, and then weighs each variable alike; here twelve shares of months together weigh as much as the one level. Tools that standardise by the standard deviation give other distances, and may give another order.',
  },
  es: {
    meaning:
      'Lo que las tablas tienen de una región: su historia por mes, su tendencia, los puntos calientes dentro de ella, muertes y rescates, el cambio en las zonas vecinas, su distancia a la cobertura, cruces y poblaciones, y las regiones más parecidas. p dice con qué frecuencia una serie sin tendencia alguna parecería subir o bajar con la misma constancia, cada mes comparado con el mismo mes de otros años, en los últimos diez años fiscales completos de aprehensiones del Título 8. Dos regiones se parecen cuando se parecen el nivel de sus cifras y las proporciones de los meses del año; eso no dice que detrás estén las mismas personas, rutas o razones.',
    caution:
      'Las cifras de sectores son de sectores completos y pueden abarcar más que la región; las de regiones que comparten un sector son en parte las mismas. Cuentan eventos registrados por la Patrulla Fronteriza, no personas, y cambian según cuántos agentes hay y dónde trabajan. De marzo de 2020 a mayo de 2023 también hubo expulsiones del Título 42: la tendencia las deja fuera, y solo por eso las cifras del Título 8 de esos meses son menores. El cambio en zonas vecinas es una comparación de totales: nada en él muestra que alguien haya ido a otra parte. El perfil describe; no dice dónde debería trabajar el programa.',
    differs:
      'R trend y pymannkendall toman los meses de un año como independientes en su prueba estacional; aquí se toma en cuenta la covarianza entre meses (Hirsch y Slack 1984), por lo que p suele ser mayor. cluster::daisy de R estandariza como aquí, por la desviación media absoluta, y luego da a cada variable el mismo peso; aquí las doce proporciones de los meses pesan juntas lo mismo que el nivel. Las herramientas que estandarizan por la desviación estándar dan otras distancias y pueden dar otro orden.',
  },
});

export const paramWords = {
  region: defineWords({
    en: {
      name: 'Region',
      help: 'The region that is described, by its id: "corridor:arizona-sonora", "sector:del-rio".',
      why: 'Where none is named, the first one of the ranking is described.',
    },
    es: {
      name: 'Región',
      help: 'La región que se describe, por su identificador: "corridor:arizona-sonora", "sector:del-rio".',
      why: 'Donde no se nombra ninguna, se describe la primera de la clasificación.',
    },
  }),
};
