// Español: lo que el cliente dice que hará, y lo que ha tenido que repetir. Un abogado, la prensa o la televisión piden un verbo al lado.
import type { PhraseRule } from "../rule-set.js";
import { forms } from "./forms.js";

const IR = "(ir|iré|iremos|voy|vamos|acudir|acudiremos|acudo|recurrir|llegar|llevar|llevarlos|vemos|veremos|vernos|reclamar|denunciar)";

export const ES_THREATS: readonly PhraseRule[] = [
  {
    says: { flag: "threat-court", kind: "complaint" },
    phrases: forms(
      `(mi|mis|nuestro|equipo de) abogado, (habl|consult|contact|contrat|acud|llam|busc|pas|dej|manos de|pon|recurr|tom)* ~ abogado
       abogado ~ (contact|llamar|escribir|demand|enviar)*
       (acción|medidas|medios|vías|proceso|procedimiento|reclamación|instancia|trámites|camino) (legal|judicial)
       (proceder|actuar) (legalmente|judicialmente), por lo (civil|penal), ${IR} ~ (juicio|juzgado|tribunal|corte*|justicia)
       nos vemos en (juicio|los juzgados|los tribunales|la corte)
       si no ~ (nos vemos|nos veremos|iré|iremos|acudiré|voy|recurriré) ~ (juicio|juzgado|tribunal|corte|justicia)
       si no ~ (demandar*|demando|los demando|les demando|mi abogado|acciones legales), demandar*, (los|les|lo|la|te|os|le|voy y) demando
       (poner|pondré|pongo|presentar|presento|interponer|interpondré|interpongo|meter|entablar|iniciar|levantar) ~ demanda
       demanda (judicial|civil|colectiva), (los|les|os|lo|le) denunci* ~ (juzgado|tribunal|justicia), burofax, querella, querellarme, monitorio
       carta documento`,
    ),
  },
  {
    says: { flag: "threat-regulator", kind: "complaint" },
    phrases: forms(
      `omic, ocu, facua, profeco, condusef, sernac, indecopi, osiptel, osinergmin, sunass, aepd, cnmv, superintendencia, (la|a la|ante la|en la) sic
       aresep, procuraduría
       (defensa|protección|defensoría|defensor|secretaría|instituto|dirección|ministerio|oficina|agencia|consejería) ~ (consumidor|consumo)
       oficina municipal, defensor del (pueblo|cliente), junta arbitral, arbitraje de consumo, sistema arbitral, banco de españa
       agencia ~ protección de datos, fiscalía, (hoja|libro|formulario) de (reclamación|queja), ante consumo
       (ir|iré|voy|denunciar*|denuncio|reclamar*|reclamo|acudir*|acudo|quejarme|escribir*|llamar*|avisar*) (a|en) consumo, autoridades ~ consumo
       autoridad competente, (asociación|organización) de consumidores
       si no ~ (denunci*|los denunci*|les denunci*|hoja|profeco|sernac|indecopi|facua|ocu|omic|consumo|libro de|superintendencia), denunciarlos
       denunciaros*, (los|les|os|lo|le|la) denunci*, (voy|vamos) a denunciar*, denunciaré*, denunciaremos
       (poner|pondré|pongo|presentar|presento|interponer|interpondré|puse|puesto|haré|meter) ~ denuncia, (ente|organismo|entidad) regulador`,
    ),
  },
  {
    says: { flag: "threat-press", kind: "complaint" },
    phrases: forms(
      `(periódico|prensa|diario local|televisión|periodista|medios*) ~ (encantar|interesar|gustar)* ~ (historia|saber|caso|esto)
       (ir|iré|voy|vamos|acudir*|hablar*|llamar*|contar*|contactar*|avisar*|denunciar*|llevar*|escribir*|salir) ~ (prensa|periódico|periodista|los medios*|noticiero)
       (ir|iré|voy|vamos|acudiré|llamar|salir|saldrá|contaré) (a|en) la (tele*|radio), (contar*|contaré|decir*) ~ en la (tele*|radio)
       medios de comunicación
       (salir*|saldrá|irá|public*|subir*|subiré|contar*|contaré|cuento|denunci*|difund*|compartir*|expon*|colgar*|pondré|poner|ponerlo|quejarme|escrachar*) ~ (redes*|twitter|facebook|instagram|tiktok|youtube|google|trustpilot)
       (public*|difund*|colgar*) ~ internet, en todas ~ redes, (hacer|hacerlo|haré|volver|volverlo) viral, viralizar*, se hará viral, voy a publicar
       publicaré en, lo voy a subir, si no ~ (prensa|redes|public*|reseña|twitter|facebook)
       mala (reseña|crítica|valoración|calificación|puntuación)
       (reseña|crítica|valoración|opinión|calificación|comentario) (negativa|pésima|muy mala), (malas|pésimas) (reseñas|críticas|opiniones)
       reseña de una estrella, mis seguidores, (avis|advert|advirt|alert)* a (todos|todo el mundo|otros|los demás|la gente)
       que (todos|todo el mundo|la gente) (sepa|se entere|lo sepa), (todos|todo el mundo|la gente) ~ se ~ enterar`,
    ),
  },
  {
    says: { flag: "repeat", kind: "complaint" },
    phrases: forms(
      `(segunda|tercera|cuarta|quinta|sexta|enésima|décima) (vez|llamada|ocasión|reparación|queja|reclamación|avería)
       (segundo|tercer|cuarto|quinto) (correo|mensaje|intento|aparato|equipo|reclamo|técnico|email)
       otra vez (lo mismo|el mismo|la misma|igual|gotea|falla|no|se|sin|con|me), de nuevo (el mismo|la misma|lo mismo|falla|no|se), mismo problema
       (volvió|vuelve|vuelto|volvieron|vuelven) a (fallar|pasar|ocurrir|averiarse|estropearse|dar|perder|gotear|suceder|descomponerse|cobrar|romperse|cobrarme|apagarse|dañarse|salir|presentar|hacer)
       se (volvió|vuelve|ha vuelto) a (romper|averiar|estropear|descomponer|apagar|dañar|caer|trabar)
       (tres|cuatro|cinco|seis|siete|ocho|diez|veinte|mil|cien|varias|muchas|innumerables|repetidas|reiteradas|incontables|infinidad de|tantas|demasiadas|múltiples) veces
       en repetidas ocasiones, (varias|múltiples|numerosas|diversas) ocasiones
       (tres|cuatro|cinco|seis|siete|diez|varios|muchos|mil|numerosos|infinidad de) (correos|mensajes|emails|mails|llamadas|cartas|reclamos|reclamaciones)
       (varias|muchas|numerosas|mil) (llamadas|cartas|reclamaciones|quejas)
       ya (reclamé|llamé|contacté|escribí|avisé|reporté|lo reporté|les escribí|los llamé|les llamé|me quejé|les dije|presenté|puse)
       ya (he|hemos) (reclamado|llamado|escrito|contactado|avisado), he llamado mil veces, sigue sin (funcionar|solución)
       siguen sin (resolver|arreglar|solucionar), ya es la, una y otra vez, por enésima, reincid*`,
    ),
  },
];
