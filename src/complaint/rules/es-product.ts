// Español: el producto, su garantía y reparación, su entrega.
import type { PhraseRule } from "../rule-set.js";
import { forms } from "./forms.js";

const LLEGAR = "(lleg*|vino|vinieron|venía|venían|recib*|entregaron|trajeron)";
const BIEN = "(pedido|paquete|envío|encargo|artículo|compra|producto|mercancía|encomienda)";

export const ES_PRODUCT: readonly PhraseRule[] = [
  {
    says: { subject: "defect", kind: "complaint" },
    phrases: forms(
      `defect*, averiado, avería, estropeado, descompuesto, roto, dañado, fallado, malogrado, fundido, rajado, agrietado, grieta, abollado, rayado
       rayón, falla, fallando, desportillado, torcido, doblado, pinchado, vicio oculto, falta de conformidad, (no|mal) conforme con el contrato
       no (funcion*|enciend*|prend*|arranc*|carga|cargan|enfri*|calient*|anda|andan|abre|abren|cierra|cierran|gira|giran|suena|suenan|imprim*|conecta|conectan|lava|centrifug*|desagu*|pita|graba|detecta|bomb*|congela|congelan|tritura|infla|seca|aspira|limpia|muele|tuesta|escanea|enfoca|sopla|plancha|cort* bien|va bien|pega|agarra|sube|baja|reproduce|succion*)
       no (me|le|nos) (funcion*|enciend*|prend*|arranc*|carga|anda|sirve|abre|suena), no sirve
       no se (enciende|conecta|abre|cierra|mueve|ve|oye|escucha|prende|apaga|sostiene|infla)
       (nunca|jamás) (funcion|encend|anduv|sirv|prend|arranc)*, no (ha|han|está|quiere|logro que) ~ (funcion|encend|arranc|prend)*
       (dejó|dejaron|dejado|paró) de (funcionar|enfriar|calentar|sonar|encender*|cargar|girar|andar|imprimir|responder|prender|lavar|servir|ir|cortar|grabar|congelar|verse|dar|centrifugar|secar|aspirar|cerrar|abrir|salir|leer|detectar)
       ya no (funcion*|enciend*|prend*|enfri*|calient*|responde|suena|carga|va|anda|sirve|corta|cierra|gira|se)
       (sigue|siguen) sin (funcionar|arrancar|encender|enfriar|calentar|cerrar|cargar|prender|andar|abrir)
       funciona (mal|a ratos|cuando quiere|a medias|fatal|pésimo)
       se ~ (romp*|rompi*|averi*|estrope*|descompu*|dañ*|malogr*|fundi*|quemó|quemaron|jodi*|cuelga|colg*|traba|trab*|atasca|atasc*|bloque*|congel*|agriet*|raj*|despeg*|descos*|despint*|suelt*|solt*|afloj*|desprend*|descarg*|reinici*|desconect*|muri*|murió|oxid*|pel*|desarm*|desmont*|doblo|doblaron|revent*)
       se (para|queda) (sola|a los|cada|todo|de repente|colgado|pegado|bloqueado|trabado|sin|cuando), se apaga, se apagan
       se cierra (sola|en cuanto|al|cada|inesperadamente|constantemente), zumba
       (pita|silba|zumba|chirría|suena) (sin|todo|cuando|siempre|al|constantemente), se cayó a pedazos
       (pantalla|imagen) ~ (negra|azul|blanca|rota|rayas|parpade*|congel*), parpade*
       (gotea|gotear|goteaba|goteando|goteras|pierde agua|pierde aceite|fuga de agua|sale agua|tira agua|suelta agua|filtra agua|derrama|pierde líquido|perdiendo agua)
       (hace|hacer|haciendo|hacía|mucho|con) ~ ruido, ruido (raro|extraño|fuerte|infernal|molesto), vibra, chirría, rechina
       no da (señal|imagen|sonido|calor|agua|luz), (código|mensaje) de error, (da|sale|marca|aparece|tira) ~ error
       (batería|pila) ~ (no dura|dura ~ poco|dura poco|descarga), (llegó|está|quedó|vino) muerto, lleg* muerto, no responde (la|el|a)
       (responde|reacciona|funciona) cuando (quiere|le|se), mando ~ no ~ respond*
       (está|estaba|quedó) (atascado|bloqueado|trabado|flojo|suelto|colgado|pegado), atascado, trabado, en corto, problema (de fábrica|técnico)`,
    ),
  },
  {
    says: { subject: "product-quality", kind: "complaint" },
    phrases: forms(
      `(mala|pésima|baja|poca|ínfima|dudosa|escasa) calidad, calidad (pésima|muy mala|mala|horrible|ínfima|baja|deja|dudosa|regular), falsificado
       es falso, imitación, producto falso, no es (original|auténtico|genuino), usado en vez de nuevo, (estaba|parece|producto|artículo|ya) usado
       segunda mano, de exhibición, reacondicionado, caducado, vencido, pasado de fecha
       mal (hecho|acabado|cosido|terminado|fabricado|confeccionado)
       (se|ha) (encogió|encogido|destiñó|desteñido|deformó|descosió|descosido|peló|pelado|deshilach*|decolor*|desgast*), desteñ*, destiñeron
       costura ~ (abr|romp|sal|descos|suelt)*, (no dura|duró muy poco|duró poco|ha durado|duró solo|apenas duró|no ha durado), una porquería
       una basura, un cachivache, (huele|sabe|olía|sabía) (mal|fatal|horrible|raro|a rancio|asqueroso), comida ~ fría, rancio
       (muy|demasiado) (endeble|frágil|fino|incómodo|delgado), endeble, se ve (barato|usado), chafa, trucho, berreta`,
    ),
  },
  {
    says: { subject: "warranty-repair", kind: "complaint" },
    phrases: forms(
      "servicio técnico pésimo, pésimo servicio técnico, el técnico no, técnico nunca, mal reparado, mala reparación, no hay repuestos, sin repuestos, no hay piezas de recambio, chapuza, no tienen (repuestos|el repuesto|piezas|la pieza|el recambio)",
    ),
  },
  {
    says: { subject: "warranty-repair" },
    phrases: [
      ...forms("servicio técnico, (usar|hacer valer|reclamar|ejercer|aplicar) ~ garantía"),
      ...forms("garantía", 0.6),
      ...forms("reparación, técnico, taller, arreglo, reparar, arreglar", 0.5),
    ],
  },
  {
    says: { subject: "repair-delay", kind: "complaint" },
    phrases: forms(
      `(esperando|espera de|espero) ~ (reparación|arreglo|reparen|arreglen|repuesto|pieza|recambio|técnico)
       sigue en (reparación|el taller|el servicio técnico|taller)
       (lleva|llevan|tiene|tienen|está|estuvo) ~ (reparación|taller|servicio técnico|reparar|arreglar)
       (taller|servicio técnico|reparación) ~ (semana|mes|día|desde hace)
       no (lo|la|los|me lo|me la|han|lo han|la han|me lo han|me han|se ha|ha sido) (reparan|reparado|arreglan|arreglado)
       (aún|todavía) no (reparan|arreglan|lo reparan|lo arreglan), no (repararon|arreglaron), nadie ~ (reparado|arreglado|repara|arregla)
       (tarda|demora|lleva) ~ reparación, reparación ~ (tarda|demora|lleva|semana|mes)
       (no|ni) ~ (fecha de entrega|fecha de devolución|fecha para|me dan fecha|dan fecha|saben cuándo|han dado fecha)
       (cambiando|cambian|aplazando|aplazan|dando largas) ~ fecha, dando largas, dan largas, (tienen|tiene|tenéis|siguen con) (mi|el) ~ (desde|hace)
       (semana|mes) ~ (reparación|taller|servicio técnico|para reparar|para arreglar|a reparar|a arreglar)`,
      1.1,
    ),
  },
  {
    says: { subject: "repair-delay" },
    phrases: forms("(dejé|llevé|mandé|envié|entregué|dejamos|llevamos) ~ (reparar|arreglar|reparación|taller|servicio técnico)", 1),
  },
  {
    says: { subject: "repair-failed", kind: "complaint" },
    phrases: forms(
      `(después|tras|desde|luego) ~ (reparación|repararlo|arreglarlo|arreglo|reparado), misma (avería|defecto|falla|problema|error|ruido)
       (reparado|repararon|reparó|arreglado|arreglaron|arreglan|arregló|reparan) ~ (veces|vez|y vuelve|y sigue|pero|y volvió|y ya)
       vino ~ (técnico|mecánico|fontanero|plomero|electricista) ~ (sigue|siguen|y no|pero|y nada), (mecánico|técnico|plomero|fontanero) y ~ sigue
       mal reparad*, no qued* (bien|bien reparado|arreglado|conforme con), (no lo|no la|no me lo) (arreglaron|repararon|arreglan) ~ bien
       no lo arreglaron, volvió (del taller|igual|peor), (devolvieron|devuelven|entregaron) ~ (igual|peor|sin reparar|sin arreglar)
       (vuelve|volvió|vuelto|volvieron) a (fallar|averiarse|gotear|romperse|pasar|perder|descomponerse|estropearse|dañarse|apagarse|salir)
       (avería|fallo|problema|defecto|ruido|fuga|gotera) ~ (volvió|vuelto|regresó|sigue|reapareció|persiste|continúa|de nuevo)
       no ~ (conforme|contento|satisfecho) con ~ (reparación|arreglo), otra vez ~ (después|tras|vino|técnico|gotea|falla)
       (peor que|peor de lo que) ~ antes`,
      1.2,
    ),
  },
  {
    says: { subject: "warranty-refused", kind: "complaint" },
    phrases: forms(
      `(nieg|neg|rechaz|deneg|denieg|rehús|rehus)* ~ garantía
       garantía ~ (rechazada|denegada|anulada|perdida|no cubre|no aplica|no vale|no me cubre|no lo cubre|no la cubre|no se aplica|no incluye|no alcanza|no corresponde|no entra|excluye)
       no ~ la garantía, no (lo|la|me lo) cubre ~ garantía, no cubre, (se niegan|niegan|negó|negaron|no quieren|se niega) ~ garantía
       (se niegan|niegan|negó|negaron|no quieren|rehúsan|se niega) a (reparar*|arreglar*|cambiar*|cubrir*|repararlo|hacer)
       no (me|nos) (hacen|quieren|respetan|aplican) ~ (válida|garantía), no ~ (hacen|respetan|reconocen|cumplen|quieren) ~ garantía
       no quieren cubrir, fuera de garantía, (perdí|perdido|anula|anularon|pierdo) ~ garantía, mal uso, uso indebido, desgaste natural`,
      1.2,
    ),
  },
  {
    says: { subject: "late-delivery", kind: "complaint" },
    phrases: forms(
      `no (ha|han|me ha|me han|nos ha|me|nos|) lleg*, (nunca|aún no|todavía no|sigue sin|siguen sin|sin|jamás|ni) (me|nos|) lleg*
       no (recibí|recibo|he recibido|hemos recibido|recibimos|lo he recibido|la he recibido|los he recibido|lo recibí)
       (nunca|aún no|todavía no|sin|sigo sin|jamás) (recib|he recib|lo recib)*
       no (entregaron|entregan|me entregaron|me lo entregan|han entregado|me han entregado|lo entregaron|entregado|me entregan)
       (sin|nunca|jamás) (entreg|me entreg|han entreg|lo entreg)*, no (aparece|ha aparecido) (mi|el|por)
       (lleg|entreg)* ~ (tarde|retraso|demora|atraso), (retraso|demora|atraso|tardanza) ~ (entrega|pedido|envío|paquete)
       (entrega|pedido|paquete|envío) ~ (tardía|retrasado|atrasado|perdido|extravi*|demorado|no aparece|no llega|retraso), ${BIEN} ~ no aparece
       (esperando|espero|espera de|aguardando) ~ ${BIEN}, (marc*|dio|dieron|puso|registr*) ~ como entregado, en mi (puerta|buzón|portal) no
       se perdió ~ (paquete|pedido), (esper*|esperé|esperado) ~ (camioneta|furgoneta|repartidor|mensajero|transportista), extravi*
       (figura|aparece|consta|sale|marca|pone) (como|que) ~ entregado, dónde (está|están|quedó|anda) ~ ${BIEN}
       (debía|debían|debería|tenía que|tenían que|iba a|iban a|prometieron|quedaron en|dijeron que) ~ (llegar|llegado|llegaría|entregar*|venir|traer*|estar aquí)
       (era|eran) para (el|la|hoy|ayer|antes|llegar|entregar*), (estaba|estaban) (previsto|prometido) para
       (prometieron|prometido) ~ (entrega|entregar|entregarlo|llegaría), incumplieron ~ fecha, no cumpl* ~ (entrega|fecha|plazo)
       sin noticias ~ (${BIEN.slice(1, -1)}|de mis|de mi), sigo esperando, cuándo ~ (llega|llegará|entregan|entregarán) mi, (en casa|esperando|casa) todo el día
       (no vino|no pasó|nunca vino|nunca pasó|no se presentó) ~ (nadie|repartidor|mensajero|transportista)
       (hace|llevo) ~ (semana|mes|día) que (pagué|compré|pedí|hice el pedido), (seguimiento|rastreo|tracking) ~ (no|dice|sigue|desde)
       dirección equivocada, dej* ~ (vecino|en la puerta|en el portal|bajo la lluvia), (días|semanas|meses) de (retraso|demora|atraso)`,
    ),
  },
  {
    says: { subject: "delivery" },
    phrases: forms("entrega, envío, paquete, repartidor, mensajero, transportista, pedido, domicilio", 0.4),
  },
  {
    says: { subject: "wrong-product", kind: "complaint" },
    phrases: forms(
      `(producto|artículo|pedido|talla|color|modelo|tamaño|número|versión|pieza|repuesto|marca|sabor) (equivocado|incorrecto|erróneo|distinto|diferente)
       (me|nos) ~ (enviaron|mandaron|llegó|trajeron|enviado|mandado|vino) ~ (otro|equivocado|distinto|diferente|en vez|en lugar)
       (enviaron|mandaron|llegó|vino|trajeron) otro ~ (producto|color|modelo|talla|cosa), (enviaron|mandaron|llegó) otro
       en (vez|lugar) ~ (de la|del|de lo) ~ (pedí|compré|encargué|pedido), ${LLEGAR} ~ en (vez|lugar) de
       (recibí|llegó|enviaron|mandaron|dejaron) ~ (pedido|paquete) de (otra persona|otro cliente|otra)
       en (vez|lugar) (de|del) ~ (me|nos) (mandaron|enviaron|llegó|dieron|trajeron|vino|llegaron)
       no es (lo|el|la|los) que (pedí|compré|encargué|pedimos|elegí|quería|solicité|ordené), no es el (modelo|color|producto|artículo) que
       (distinto|diferente) (al|a la|a lo|del|de lo|de la) que (pedí|compré|encargué|elegí), no corresponde (con|a) lo que
       (pedí|encargué|compré|quería) ~ y ~ (llegó|mandaron|enviaron|vino|trajeron|recibí|enviado|mandado) (una|un|la|otro)
       (pedí|encargué|compré) ~ (y|pero) me (llegó|mandaron|enviaron|dieron|trajeron|vino|han|ha)
       (se equivocaron|se han equivocado|se confundieron) (de|con|en)`,
      1.3,
    ),
  },
  {
    says: { subject: "missing-part", kind: "complaint" },
    phrases: forms(
      `falt* (una|un|la|el|los|las|dos|tres|cuatro|pieza|tornillo|parte|accesorio|producto|artículo|varias|algunas|unos|cosa), (le|les|me) falt*
       (pieza|parte|accesorio|tornillo) (faltante|que falta)
       ${LLEGAR} ~ (incompleto|sin el|sin la|sin los|sin las|sin su|sin tornillos|sin instrucciones|sin cargador|sin manual|sin cable|sin tapa|vacía|faltando)
       incompleto, está incompleto
       sin (el cargador|el cable|los tornillos|las instrucciones|el manual|la tapa|el mando|las patas|la batería|accesorios)
       (solo|solamente) (me|) (vino|vinieron|venían|venía|llegó|llegaron|recibí|había|traía|enviaron|mandaron)
       no (venía|venían|vino|vinieron|traía|trae|incluía|incluyeron|estaba|estaban|incluye) (el|la|los|las|ni|en la caja|dentro|con|incluid*)
       (caja|paquete|sobre) vacío, venía vacía, la mitad del pedido, (uno|una) de (los|las) ~ no (venía|vino|estaba|llegó)`,
    ),
  },
  {
    says: { subject: "damaged-in-transit", kind: "complaint" },
    phrases: forms(
      `${LLEGAR} ~ (roto|dañad*|golpead*|estropead*|mal estado|rajad*|abollad*|rayad*|pedazos|añicos|partid*|quebrad*|aplastad*|mojad*|destrozad*|abiert*|averiad*|trizas|astillad*|reventad*|hundid*)
       (dañado|roto|golpeado|daños) (en|durante) el (transporte|envío|traslado)
       (caja|paquete|embalaje|empaque|envoltorio) ~ (golpead|rot|abiert|dañad|mojad|aplastad|destrozad|reventad|hundid|rasgad)*
       mal (embalado|empaquetado|empacado|protegido|envuelto), hecho (pedazos|añicos|trizas|polvo|un desastre), en pedazos
       (repartidor|transportista|mensajero|transporte) ~ (romp|golpe|tir|dañ|ray|aventó|dej|cay)*`,
      1.2,
    ),
  },
];
