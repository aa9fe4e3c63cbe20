// Español: dinero, oferta, trato, acceso, tiempo, datos personales.
import type { PhraseRule } from "../rule-set.js";
import { forms } from "./forms.js";

const CARGO = "(cargo|cobro|pago|débito|adeudo|recibo|compra|suscripción)";
const IMPORTE = "(factura|importe|precio|monto|recibo|cuenta|total|cobro)";

export const ES_SERVICE: readonly PhraseRule[] = [
  {
    says: { subject: "undue-charge", kind: "dispute" },
    phrases: forms(
      `${CARGO} (indebido|no reconocido|no autorizado|injustificado|desconocido|extraño|fraudulento|oculto|que no), no reconozco
       no reconozco ~ ${CARGO}, no (autoricé|he autorizado|contraté|he contratado|solicité|pedí ~ servicio)
       nunca (autoricé|contraté|he contratado|me suscribí|me he suscrito|solicité|acepté), sin (mi|) autorización, no (sé|entiendo) ~ ${CARGO}
       (qué|a qué) ~ (es|corresponde) ~ ${CARGO}
       me (cobraron|cobran|han cobrado|están cobrando|cargaron|pasaron) (sin|un servicio|una suscripción|un seguro|por algo|por un)
       (cobr*|carg*) ~ que ~ (cancelado|cancelé|baja|no pedí|no contraté)
       (cobr|carg)* ~ (no contraté|no he contratado|no pedí|no autoricé|ya había cancelado|había cancelado|ya cancelé|cancelé|di de baja|dado de baja|que no|nunca)
       (me|nos) siguen (cobrando|pasando|cargando|facturando)
       (siguen|sigue|continúan) (cobrando|sacando|quitando|descontando|retirando|facturando|debitando|pasando), sigo pagando
       (comisión|gastos) (no informada|indebida|ocultas|abusivas|que no), (cargos|costos|gastos) ocultos, no corresponde el cobro, no debo
       deuda ~ no es mía, disconforme con ~ (factura|cargo|cobro), contracargo
       (desconozco|rechazo|impugno|impugnar|disputar|disputo|desconocer|reclamo) ~ ${CARGO}, cobro ~ nunca, (no pienso|no voy a|me niego a) pagar
       (me están|están) cobrando, cobr* indebid*
       (sacó|sacaron|quitó|quitaron|retiraron|retiró|descontaron|debitaron|cobraron) ~ (cuenta|tarjeta) ~ (sin|permiso|autorización)
       (sacó|sacaron|quitó|quitaron|retiraron|debitaron|descontaron) ~ de (la|mi) (cuenta|tarjeta)
       me (quitaron|sacaron|descontaron|debitaron) ~ (dinero|plata|euros|pesos|cuenta|tarjeta)`,
      1.2,
    ),
  },
  {
    says: { subject: "duplicate-charge", kind: "dispute" },
    phrases: forms(
      `(cobr*|carg*|pag*|debit*|factur*|pasaron|pasado|descont*|hicieron) ~ (dos veces|doble|por duplicado|2 veces), doble (cobro|cargo|pago)
       (cobro|cargo|pago|factura|débito) (doble|duplicado|repetido|por duplicado)
       (dos|2) (cobros|cargos|pagos|débitos) (iguales|por|del|de|idénticos|en), duplic* ~ (cobro|cargo|pago|factura)`,
      1.5,
    ),
  },
  {
    says: { subject: "wrong-amount", kind: "dispute" },
    phrases: forms(
      `cobr* ~ de más, ${IMPORTE} (incorrecto|erróneo|equivocado|errado|distinto|mal|diferente)
       ${IMPORTE} ~ (más alto|superior|mayor|más caro|más de lo|no coincide|no corresponde|no cuadra|está mal|acordado|pactado)
       (error|equivocación) ~ (factura|cobro|recibo|importe|cuenta|precio), factura ~ error
       (me|nos) cobr* (más|otro|demasiado|el doble|un precio|de más), cobr* más, más de lo (acordado|pactado|que|anunciado|convenido|presupuestado)
       (no|nunca) (me|) (aplic|han aplicado|descont|respetaron el)* ~ (descuento|promoción|cupón|oferta|bono), sin el descuento
       (estante|etiqueta|cartel|góndola) ~ (decía|ponía|marcaba|dice|pone|era|costaba), (cobr*|caja) ~ (estante|etiqueta|cartel)
       (precio|importe|tarifa) (acordado|pactado|convenido|anunciado|que me dijeron), no es lo (acordado|pactado)
       (pone|dice|marca|viene) ~ (y|pero) ~ (acordado|pactado|era|precio|eran)`,
      1.3,
    ),
  },
  {
    says: { subject: "billing" },
    phrases: [
      ...forms("factura, facturación, mi recibo, cargo en mi tarjeta, cargo en la tarjeta, cargo en mi cuenta, extracto"),
      ...forms("cobro, me cobraron, pago", 0.5),
      ...forms("tarjeta", 0.3),
    ],
  },
  {
    says: { subject: "refund", kind: "claim", remedySought: "refund" },
    phrases: forms(
      `(esperando|espero|aguardando) ~ (reembolso|devolución|reintegro|abono|dinero|devuelvan|reembolsen)
       no (me|nos|) ~ (reembols*|devuelv*|devolvieron|devuelto|reintegr*|abonado|abonan|abonaron|regresan|regresaron|regresado)
       no han (reembolsado|devuelto|reintegrado), sin (reembolso|devolverme|reembolsar*|mi dinero)
       (no|ni|nunca) ~ (recib*|lleg*|aparece|visto) ~ (reembolso|devolución|dinero|reintegro|abono)
       (reembolso|devolución|abono|reintegro) ~ (prometieron|prometió|prometido|aprobaron|aprobado)
       (reembolso|devolución|reintegro|abono|dinero|plata) ~ no (llega|ha llegado|aparece|ha aparecido|me lo|lo he|se ha)
       (se niegan|niegan|negaron|negó|rehúsan|se niega) ~ (devolver*|reembols*|reembolso|devolución|reintegr*|el dinero)
       (dinero|importe|reembolso|plata) (estaría|llegaría|tendría que|debería|debía) ~ (cuenta|estar|llegar|en)
       dónde está (mi|el|la) (reembolso|dinero|devolución), (sigo|seguimos|siguen) sin ~ (reembolso|dinero|devolución|devolver*|abono)
       nadie me devuelve, (prometieron|prometido|aprobado) ~ (reembolso|devolución|devolver*), devolví ~ (y no|y nada|y aún|y todavía|sin)
       cuándo ~ (devuelven|reembolsan|devolverán|reembolsarán|devolver*) ~ (dinero|plata), nunca (me|) ~ (devolv|reembols|reintegr)*`,
      1.3,
    ),
  },
  {
    says: { subject: "advertising-information", kind: "complaint" },
    phrases: forms(
      `(publicidad|propaganda|anuncio|oferta) (engañosa|falsa), engañoso, engaño, engañan, engañaron, engañado, engañar, no es como
       (no|ni) ~ (corresponde|coincide|parece|concuerda) ~ (descripción|foto|anuncio|imagen|anunciado|publicidad)
       no es lo (anunciado|que anuncian|que prometen|que decía|que se ve|que ofrecían), (diferente|distinto) ~ (foto|descripción|anuncio|imagen)
       (falsas promesas|promesas falsas), (me|nos) mintieron, mentira, mienten, mintió, (información|datos) (falsa|errónea|equivocada|incorrecta)
       mala información, (no me|nadie me|nunca me|no nos|nadie nos|sin|tampoco me) (inform|avis|dij|advirt|explic|habían dicho|habían informado)*
       no cumpl* ~ (prometido|que prometen|anunciado|ofrecido)
       (foto|web|página|anuncio|descripción|etiqueta|caja|catálogo|folleto) ~ (se ve|se veía|decía|ponía|prometía|mostraba|anunciaba|aparecía|pone ~ pero|dice ~ pero|dice ~ y)
       (anuncian|anunciaban|prometen|dicen|decían|prometían|aseguran|ofrecían) ~ (y no|pero no|y resulta|pero|y en realidad|y es falso)
       en la práctica, nada que ver con, no se parece ~ a (la|lo|el), (parece|parecen) en nada
       (anuncian|anunciaban|prometen|prometieron) ~ (y|pero) (tard|lleg|no|fue|son)*, anuncian (entrega|envío) ~ (horas|días|gratis), no es verdad
       no es cierto`,
    ),
  },
  {
    says: { subject: "advertising-information" },
    phrases: forms("(foto|web|página|anuncio|descripción|etiqueta|folleto) ~ (dice|pone|muestra|anuncia), anuncian que"),
  },
  {
    says: { subject: "contract-offer", kind: "complaint" },
    phrases: forms(
      `(incumplimiento|incumplen|incumplieron|incumplido) ~ contrato, no (está|figura|aparece) en el contrato
       (cambiaron|cambió|cambiado|subieron|subió|subido|aumentaron|aumentado|modificaron|modificado|incrementaron|doblaron) ~ (contrato|condiciones|precio|cuota|tarifa|mensualidad|plan|prima|abono)
       (nunca|no) firm*, sin mi (consentimiento|aprobación), (cláusula|contrato|condiciones) abusiva, letra (pequeña|chica)
       (sube|subió|subir|sube ahora|pasa) a, (dicen|resulta) que (sube|pasa|son|cuesta|vale|hay que pagar)
       no (respet|cumpl|honr)* ~ (oferta|precio|promoción|contrato|acuerdo|acordado|condiciones|presupuesto)
       (renovación automática|renovaron sin|renovado sin|se renovó), (me|nos) (dieron|han dado) de alta, mitad de contrato, mitad del contrato
       (no había|sin|no tenía|había|era sin) permanencia
       (exigen|obligan|cobran|atan|piden|imponen|reclaman) ~ (permanencia|dos años|un año|penalización|meses|quedarme)
       (penalización|multa) por (cancelar|irme|baja|terminar), (vendedor|comercial|agente|asesor) ~ (dijo|aseguró|prometió|garantizó)
       (oferta|promoción|descuento) ~ (no|nunca) ~ (respet|aplic|válid|exist|cumpl)*`,
    ),
  },
  {
    says: { subject: "service-attitude", kind: "complaint" },
    phrases: forms(
      `(mala|pésima|horrible|terrible|nefasta|deplorable|lamentable|penosa|peor) atención
       (mal|pésimo|horrible|terrible|nefasto|deplorable|lamentable|peor|penoso) (servicio|trato)
       atención (pésima|mala|horrible|terrible|nefasta|penosa|deplorable|al cliente pésima|muy mala)
       (servicio|trato) (pésimo|malo|horrible|terrible|nefasto|vergonzoso|lamentable|penoso|muy malo|vejatorio|inhumano), mal atendido
       atend* ~ (mal|de mala gana|mala gana|sin ganas|malas maneras|groser*), (me|nos) atendieron mal
       (malas maneras|malos modos|ojos en blanco|sin modales|mala gana|malas formas|malos modales|mala actitud|mala educación|mala cara|poca educación)
       maltrat*, malos tratos
       (trat|habl|contest|respond|dirig)* ~ (mal|fatal|prepotencia|desprecio|gritos|malos modos|malas maneras|malas formas|groser*|como si|como a un|como un|como una|tono|arrogancia|mala educación|altanería)
       grosero, grosería, maleducado, irrespetuoso, falt* ~ respeto, prepotente, prepotencia, arrogante, antipático, descortés, desagradable
       despectivo, altanero, soberbio, poco profesional, falta de profesionalismo, falta de profesionalidad
       (me|nos|le) (gritó|gritaron|insultó|insultaron|colgó|colgaron|cuelgan|colgado|humilló|humillaron|ignoró|amenazó|echaron), insultos, a gritos
       se (burlaron|burló|rió|rieron) de, (burl|rió|ri)* ~ en mi cara, discrimin*, racista, acoso, humillante, humillado
       como (me|nos) (trataron|trató|atendieron|tratan), trato (recibido|que recibí), mala leche, de mal humor
       falta de (empatía|respeto|educación|consideración), sin educación, nada amable`,
    ),
  },
  {
    says: { subject: "no-answer", kind: "complaint" },
    phrases: forms(
      `(no|nunca) ~ recib* ~ (línea|palabra|mensaje|noticia|contestación), (no|nadie|nunca|ni) (me|me han|me ha|nos|han|ha|) (respond|contest)*
       (sin|ninguna|no recib* ~|no he recibido ~|no obtuve|no he obtenido|no he tenido|no tuve|no hay|no dan|no me dan|no me han dado|no tengo|esperando|a la espera de|espero) (una|) (respuesta|contestación)
       (no|nadie|nunca) (me|me han|me ha|nos|han|) (llam|escrib|contact|atend|hacen caso)*
       (quedaron|quedó|prometieron|prometió|dijeron|iban) ~ (llamar*|contestar*|responder*|escribir*|contactar*|avisar*), hacen caso omiso
       (me|nos) (ignor|dan largas|dejaron en visto|dejan en visto)*, ignoran mis, no (dan|dieron|dio) (señales|solución|razón|la cara)
       no me dan solución, nadie me da (solución|respuesta|razón), (y|solo|después|luego|carta|correos|llamadas|pero) silencio
       silencio (absoluto|total), (ni una|una sola|ninguna) (línea|respuesta|llamada|palabra), sin noticias (de ustedes|suyas|vuestras)
       (correos|mensajes|emails|llamadas) ~ sin (respuesta|contestar|responder), dan la callada, dejaron de (responder|contestar), no devuelven`,
    ),
  },
  {
    says: { subject: "access-channel", kind: "complaint" },
    phrases: forms(
      `(imposible|no puedo|no pude|no logro|no consigo|no he podido|hay forma de|hay manera de|intentando|tratando de|intento) (contactar|comunicar*|hablar con|localizar|acceder|entrar en|ingresar|iniciar sesión)
       no hay teléfono, línea ocupada, siempre (comunica|ocupado|está ocupado)
       (hora|minuto|dejaron|tienen|tuvieron|media hora) ~ (en espera|al teléfono|esperando en línea|con la musiquita|escuchando)
       en espera (y|al|durante|más|casi), (se|me) (cort|cuelg|colg)* ~ (llamada|comunicación|línea)
       nadie (lo|) (levanta|descuelga|coge|atiende|contesta) el teléfono
       (me|nos) (pasan|pasaron|transfieren|transfirieron|derivan|mandan|marean) de (uno|un|departamento|una|aquí)
       (web|página|app|aplicación|portal|formulario|sitio) ~ no (funcion|carg|abre|anda|deja|respond|me deja|permit)*
       (web|página|app|aplicación) ~ (caíd|da error|se cae)*, chatbot
       (robot|chat|bot|menú|contestador) ~ (repite|repiten|no entiende|no tiene opción|no hay opción|mismo)
       chat ~ (cierra|no responde|inútil|corta|desconecta), (contestador|máquina|robot) ~ (siempre|solo|nunca), el teléfono suena`,
    ),
  },
  {
    says: { subject: "service-delay", kind: "complaint" },
    phrases: [
      ...forms(
        `no (se presentó|se presentaron|vino nadie|vinieron|vino|acudió|acudieron|apareció|aparecieron|llegó nadie)
         (nunca|nadie|jamás) (vin|apareci|se present|acud|lleg)*, (cita|visita|instalación) ~ (cancelad|cancel|aplaz|poster|pospu|retras|reprogram)*
         (aplaz|poster|pospon|pospus|reprogram|retras|cancel)* ~ (cita|visita|instalación), tardan mucho
         tard* (mucho|demasiado|muchísimo|semanas|meses|una eternidad|más de), demasiado tiempo, (llevo|llevamos) ~ (esperando|semana|mes|días)
         (semana|mes|día|hora) (esperando|de espera|y nada|y sigo|sin solución), demora, retraso, larga espera, mucha espera, aplazado
         reprogramaron, me hicieron esperar, (esperé|esperamos|esperado) ~ (hora|semana|mes|día), nunca (apareció|llegó a venir|se presentó)
         (pido|pedí|perdí|tomé) ~ día (libre|de trabajo), servicio (lento|lentísimo|muy lento)`,
      ),
      ...forms(
        "(técnico|instalador|fontanero|plomero|electricista|operario|montador|perito) ~ (nunca|iba a|debía|tenía que|no vino|no apareció|no se presentó|no llegó|no ha venido|quedó en)",
        1.6,
      ),
    ],
  },
  {
    says: { subject: "privacy-data", kind: "complaint" },
    phrases: forms(
      `datos personales, mis datos, protección de datos, privacidad, filtra* de datos, filtraron mis, rgpd, lopd, habeas data
       (compart|vend|divulg|public|filtr|ced|entreg|facilit|revel|difund)* ~ mis (datos|fotos|documentos|correo|información)
       (compart*|dio|dieron|dado|pasó|pasaron|vend*|entregaron|facilitaron|divulgaron|publicaron) ~ mi (número|teléfono|dirección|correo|email|celular|domicilio)
       sin mi permiso, suplanta*, robo de identidad, usurpación, hackearon, (usaron|utilizaron) mi (nombre|identidad|firma)
       (factura|datos|dirección|información|documentos|expediente|contrato|recibo|cuenta) ~ de otro (cliente|persona|señora|usuario)
       (mi|mis) (factura|datos|pedido|documentos|contrato|información) ~ (otro cliente|otra persona|un desconocido|un tercero|terceros|un vecino|mi ex|desconocidos)
       (llamadas|correos|mensajes|publicidad) (no deseadas|comerciales|no solicitada|publicitarios|spam)
       (veo|puedo ver|pude ver|vi|aparecen|me salen) ~ (pedidos|datos|facturas|información|direcciones) de (otra|una|un), spam
       (dejen|deje|paren|cesen) de (llamar*|enviar*|mandar*|molestar*|vender|usar|escribir*)
       (borren|eliminen|borrar|eliminar|supriman) (mi|mis|todos) ~ (datos|cuenta|información|perfil), darme de baja de la lista
       derecho (al olvido|de supresión)`,
      1.5,
    ),
  },
];
