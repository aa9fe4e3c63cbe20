// Español: clases de contacto y remedios que se piden.
import type { PhraseRule } from "../rule-set.js";
import { forms } from "./forms.js";

export const ES_KINDS: readonly PhraseRule[] = [
  {
    says: { kind: "report" },
    phrases: forms(
      "es ilegal, ilegal, ilegalmente, fraude, fraudulento, estafa, estafado, me estafaron, estafaron, estafan, estafador, estafadores, (un|es|qué) timo, timado, timadores, delito, delictivo, denunciar un, quiero denunciar, corrupción, soborno, coima, mordida, robados, mercancía robada, lavado de dinero",
    ),
  },
  {
    says: { kind: "complaint" },
    phrases: forms(
      `queja, quejarme, quejar, me quejo, reclamo, reclamar, reclamación, decepcion*, inaceptable, inadmisible, intolerable, insatisfecho
       insatisfacción, descontento, disgustado
       no (estoy|quedé|quedado|estamos|me siento|me quedé|salí) ~ (contento|satisfecho|conforme|feliz|de acuerdo), disconforme, inconforme
       inconformidad, indignado, indignante, indignación, enfadado, enojado, (estoy|muy|bastante|realmente|sigo|tan) molesto, harto, cansado de
       furioso, vergüenza, vergonzoso, lamentable, deplorable, pésimo, horrible, horroroso, terrible, fatal, nefasto, desastre, desastroso, un asco
       asqueroso, tomadura de pelo, burla, abuso, abusivo, la peor, el peor, lo peor, peor empresa, nunca más, jamás vuelvo
       no (vuelvo|volveré|pienso volver|volvería|vuelvan|volvemos|volveremos) a (comprar|comprarles|pedir|contratar|pisar|confiar|ir)
       no (compren|lo compren|la compren|le compren|contraten), no (lo|la|los|se lo|) (recomiendo|recomendaría|recomendable)
       pérdida de (tiempo|dinero), dinero tirado, tirar el dinero, (perder|perdí|perdiendo|hacen perder) ~ tiempo, mala experiencia
       pésima experiencia, arrepiento, arrepentido de, (tengo|tenemos|hay|tuve|he tenido) (un|varios|muchos|serios|otro) problema
       problema con (mi|el|la|los|las), problemas con, sin solución, no (me|nos|lo|) solucion*, no (me|nos|lo|) resuelv*, (no|ni) (me|nos) gust*
       no fue (bueno|lo esperado|agradable|correcto|de calidad|profesional|satisfactorio)
       (no es|no me parece|no parece|no está|no estuvo) (normal|justo|aceptable|correcto|serio|bien|de recibo|profesional)
       dej* (mucho|bastante) que desear, (me|nos) (siento|sentimos|sentí) ~ (estafado|engañado|defraudado|ignorado|burlado|humillado|timado)
       defraudado, no hay derecho, qué (vergüenza|asco|desastre|decepción|falta|mal|poca|barbaridad|robo), un robo, (es|por|sea) ~ culpa mía
       dice ~ culpa mía, sin (avisarme|avisar|preguntarme|preguntar|consultarme|informarme|aviso|previo aviso|explicación|decirme)
       nadie (sabe|se hace|me ayuda|me da|ayuda|resuelve|me explica|responsable|da la cara|sabe nada), (no es|no era) lo que esperaba
       esperaba (más|algo mejor|otra cosa), (arruin|fastidi)* (mi|el|la|nuestras|mis), perjudicado, perjuicio
       (todavía|aún|sigo) (sin saber|no sé|no sabemos|sin noticias|sin respuesta), (toman|tomando) el pelo, ya está bien
       se (niegan|niega|negaron|negó|han negado) a, (cada|todas las) (semana|vez|día) ~ (dicen|dice|dijeron)
       (de eso|eso fue|ya va|ya hace) ~ (hace|mes|semana), ahora (dicen|me dicen|resulta|quieren|me salen), tardaron ~ (días|semanas|meses|horas)
       (y|pero) ahora me, (una|qué) (falta|tomadura), inútil, incompetente, incompetencia, ineptos, desidia, chapuceros, irresponsable, informalidad
       poca seriedad, poco serio, dej* tirad*, (me quedé|quedé) de piedra, (mal|pésimamente) explicado, comida ~ fría`,
    ),
  },
  {
    says: { kind: "cancellation", remedySought: "cancellation", subject: "cancellation" },
    phrases: forms(
      `(quiero|quisiera|deseo|necesito|solicito|solicitar|pido|querría|ruego|exijo|gustaría) ~ (cancelar|cancelación|cancelen|anular|anulen|baja|rescindir|desistir)
       (puedo|poder|para|favor) (cancelar|anular) (mi|el|la|un|una)
       (cancelen|cancele|anulen|anule) ~ (pedido|contrato|suscripción|compra|plan|póliza|seguro|reserva|membresía|servicio|orden|abono)
       (cancelen|anulen) mi, (no|sin) (seguir adelante|continuar|avanzar) con (el|la|mi)
       (cancélenlo|anúlenlo|cancelarlo|anularlo|cancélelo|anúlelo)
       (darme|dar|den|denme|darnos|causar|tramitar|solicito la|quiero la|procesar) ~ baja, rescindir, desistir (del|de la|de mi)
       (derecho de|mi|ejerzo el|ejercer el|ejercitar el) desistimiento, desistimiento, (retracto|derecho de retracto|derecho a retracto)
       ya no (quiero|deseo|necesito|me interesa) (el|la|seguir|continuar|este|mi|más), no (quiero|deseo) (renovar|seguir|continuar), me arrepentí
       (poner|dar|pongan) fin (al|a mi|a la) (contrato|suscripción|relación)`,
    ),
  },
  {
    says: { subject: "cancellation", kind: "complaint" },
    phrases: forms(
      `(no me dejan|no me deja|no puedo|no pude|imposible|se niegan a|no deja|intentando|intento|tratando de|no consigo|no logro|no he podido|no permiten) (cancelar|darme de baja|darse de baja|anular|dar de baja)
       (imposible|intentando|intento|tratando de|se niegan a) (cancelar|anular) ~ (pedido|contrato|suscripción|compra|plan|póliza|seguro|reserva|servicio)
       no me (cancelan|dan de baja|han dado de baja|han cancelado|anulan), siguen sin (cancelar|darme de baja), sin darme de baja
       (cancelaron|anularon|canceló|han cancelado|han anulado|ha cancelado|habían cancelado|fue cancelado|cancelado|anulado) ~ (pedido|compra|reserva|cita|contrato|suscripción|orden|servicio|sin)
       me (cancelaron|anularon|han cancelado|han anulado|dieron de baja|han dado de baja)`,
    ),
  },
  // Lo que ya canceló el cliente no se pide: cubre "cancelar mi".
  {
    says: { remedySought: "none" },
    phrases: forms(
      "(imposible|se niegan a|intentando|intento|tratando de) (cancelar|darme de baja|dar de baja|anular) (|mi|el|la), (imposible|intentando|intento|tratando de|se niegan a) (cancelar|anular) ~ (pedido|contrato|suscripción|compra|plan|póliza|seguro|reserva|servicio), (sin|siguen sin|no me) (darme|dan) de baja, me dieron de baja, me han dado de baja",
      0.1,
    ),
  },
  {
    says: { kind: "suggestion" },
    phrases: forms(
      `sugerencia, sugiero, sugerir, sugeriría, recomendaría que, les recomiendo que
       (sería|estaría|vendría) ~ (bueno|bien|genial|útil|ideal|interesante|mejor|práctico) (que|si|tener|poder), sería útil
       (deberían|podrían|debieran|podríais|deberíais) (añadir|agregar|incluir|ofrecer|poner|considerar|mejorar|tener|permitir|habilitar|implementar|pensar|enviar un|abrir|vender|hacer|crear|instalar)
       (han|habéis|ha) pensado en, por qué no (ponen|añaden|agregan|ofrecen|abren|hacen|incluyen|venden), propongo, propuesta, una idea
       idea de mejora, oportunidad de mejora
       (ojalá|me gustaría que|me encantaría que) (pusieran|tuvieran|hubiera|añadieran|agregaran|abrieran|incluyeran|vendieran|ofrecieran|hicieran|fuera)
       (se podría|podría) (mejorar|añadir|agregar), pongan más`,
    ),
  },
  {
    says: { kind: "praise" },
    phrases: [
      ...forms(
        `muchas gracias, muchísimas gracias, mil gracias, gracias (a todo|a ti|a usted|totales|infinitas|de corazón|por todo)
         gracias por ~ (rápid*|excelente|amab*|atención|ayuda|gran|buen*|servicio|paciencia|tan|trato|trabajo|pronta|solucion*), felicidades
         felicitaciones, felicitar, felicito, enhorabuena, excelente, estupendo, fantástico, maravilloso, maravilla, magnífico, genial, perfecto
         impecable, inmejorable, espectacular, increíble (servicio|atención), extraordinario, sobresaliente
         (buen|muy buen|gran|excelente) (servicio|trabajo|producto|trato|precio|equipo|máquina)
         (buena|muy buena|excelente|gran) (atención|calidad|compra|máquina|experiencia|tienda)
         (muy|tan|súper|sumamente|realmente|de lo más|qué|bien) (amable|contento|satisfecho|agradecido|rápido|profesional|educado|feliz|atento|simpático|fácil|cómodo|eficiente|servicial|bueno|bonito|eficaz|bien atendido)
         encantado, encantador, me (encanta|encantan|fascina), amor de, (fue|es|son|sois) un (encanto|amor|sol|ángel|cielo), totalmente satisfecho
         rapidísimo, comodísimo, buenísimo, bonitísimo, amabilísimo, (lo|los|la|las|les|totalmente|súper|cien por cien) recomiendo, recomendable
         cinco estrellas, 5 estrellas, un diez, el mejor (servicio|producto), la mejor (atención|tienda|compra), super* ~ expectativas
         justo lo que (quería|buscaba|necesitaba), tal (y|) (como|cual) (se describe|lo describen|la foto|en la foto|la descripción|esperaba)
         (funciona|va|anda|marcha|quedó|trabaja|sigue|salió) ~ (de maravilla|perfectamente|perfecto|muy bien|estupendamente|como nuevo|genial|a las mil maravillas|de lujo|como el primer día|fenomenal|impecable|como la seda)
         como nueva, (volveré|volvería|volveremos) a (comprar|pedir|confiar|contar|comprarles), merece* una (medalla|felicitación|mención|promoción)
         (linda|bonita|grata|agradable|buena) sorpresa, (más|todavía más|aún más|incluso más) (bonito|lindo|bueno|cómodo|bello) ~ que en
         hasta que ~ (funcion|quedó|solucion)*, (un|es un|fue un|todo un) placer
         (ningún|sin ningún|ni un solo|nunca ~ ningún|sin) (problema|inconveniente), sin problemas
         (no tengo|ninguna|ni una|sin|nada de) (queja|ninguna queja), nada que (reclamar|objetar|reprochar|decir en contra)
         no tengo (ninguna queja|nada que|de qué|quejas)
         (llegó|entregaron|llegaron|entrega|envío) ~ (antes de|a tiempo|puntual|rapidísim*|muy rápido|rápid*|en perfecto), a la mañana siguiente
         (lo|me lo|todo) (solucionaron|resolvieron|arreglaron) (rápid|enseguida|en el acto|al momento|en una hora|en el día|muy rápid|al instante|en minutos)*
         chapó, de diez, de primera, de lujo, sigan así, (son|sois) los mejores, un lujo, da gusto`,
      ),
      ...forms("gracias por, amable, agradecido, agradecer, gracias, recomiendo, rápido, buena, bueno", 0.5),
    ],
  },
  {
    says: { kind: "information" },
    phrases: forms(
      `cómo (puedo|hago|se hace|puedo hacer|se usa|funciona|se instala|lavo|limpio|podemos), cómo se
       cuánto (cuesta|cuestan|vale|valen|tarda|tardan|tiempo|sale|salen|es|dura|duran|pesa|mide|años|días|cobran|consume|garantía|litros)
       cuál (es|son|sería|me recomiendan)
       qué (horario|talla|modelo|filtro|tamaño|tipo|medidas|precio|garantía|bolsas|colores|diferencia|documentos|pasos|necesito|incluye|marca|plazo|pila|hay que)
       a qué hora, horario de, horarios, (me|nos) (recomiendan|recomendarían|aconsejan|aconsejarían|sugieren)
       (viene|vienen|hay|tienen|existe) en (otro|más|varios|qué)
       cuándo (abren|cierran|estará|llegará|tendrán|sale|habrá|empiezan|hacen|vuelven|recibirán)
       dónde (puedo|está la tienda|tienen|queda|compro|consigo|hay|se puede|encuentro|están)
       (tienen|tenéis|venden|hay|disponen de|aceptan|ofrecen) (stock|repuestos|recambios|filtros|disponible|algún|servicio|descuento|tarjeta|pilas)
       (hacen|hacéis) (envíos|entregas|reparaciones|descuentos), (reparten|envían|entregan|abren|cierran) (en|a|los)
       (todavía|aún) (tienen|venden|hay), (venden|vendéis|tienen|fabrican) ~ (de repuesto|repuesto|recambio|para la|para el|para mi)
       (pueden|podéis|reparan|reparáis|arreglan) ~ (reparar|de otras|otras marcas)
       (trae|incluye|viene con) ~ (pilas|manual|cargador|garantía|batería|instalación), hay disponibilidad
       (quisiera|quería|me gustaría|quiero|necesito|desearía|querría|deseo) (saber|información|informarme|consultar|preguntar|conocer|hacer una consulta)
       más información, solicito información, (tengo|una) (duda|pregunta|consulta), una pregunta
       (me|nos) (pueden|podrían|puede|podría|podéis) (decir|indicar|informar|explicar|aclarar)
       (pueden|podrían|puede|podría) (decirme|indicarme|informarme|decir|explicarme|aclararme)
       es (posible|compatible|seguro|necesario|apto|lavable|gratis|original|obligatorio|normal que), sirve para
       (sirve|sirven|vale|funciona|entra|cabe) (para|en|con) (la|el|mi|un|una)
       (se puede|puedo|se pueden) (usar|lavar|meter|devolver|pagar|recoger|cambiar|comprar|poner|conectar|pasar|reservar|retirar)
       (sigue|está|estará|continúa) (en garantía|disponible|abierto|en stock|a la venta)
       (si|que) (tienen|venden|hacen|hay|es posible|aceptan|reparten) ~ (stock|disponible|envíos|para), reparten en, para saber si
       cobran (algo|por|gastos|extra|envío), cobran (algo|por|gastos|extra|envío), de qué (material|tamaño|color|talla)`,
    ),
  },
  {
    says: { kind: "request" },
    phrases: forms(
      `solicito, solicitamos, solicitud de
       me (pueden|podrían|puede|podría|podéis) (enviar|mandar|pasar|facilitar|hacer|dar|emitir|agendar|reenviar|cambiar|llamar|confirmar)
       me (mandan|envían|pasan|mandáis) (por favor|el|la|un|una)
       (pueden|podrían|puede|podría) (enviarme|mandarme|pasarme|facilitarme|cambiar|actualizar|confirmar|confirmarme|llamarme|agendar|modificar|reprogramar|darme|hacerme|reservar|activar|emitir)
       por favor (envíenme|mándenme|llámenme|actualicen|confirmen|cambien|necesito|envíen)
       necesito (que me envíen|que me llamen|un|una|el|la|cambiar|actualizar|modificar|reprogramar|mi|copia|factura|reservar|pedir)
       (copia|duplicado|pdf) (de|del) (la|mi|recibo|contrato|factura|manual|ticket|pedido), duplicado
       (cambiar|modificar|actualizar) ~ (dirección|domicilio|datos|correo|teléfono|fecha|cita|titular|contraseña)
       (cambio|modificación) de (dirección|domicilio|titular|fecha|cita), reprogramar
       (pedir|solicitar|agendar|concertar|programar|reservar|coordinar) ~ (cita|visita|turno|hora|recogida|revisión)
       (pedir|agendar|sacar) (cita|hora|turno|visita), que me llamen, contacten conmigo
       (registrar|activar|dar de alta) (mi|el|la) (producto|garantía|línea|cuenta|compra), pedir un repuesto, restablecer mi contraseña, activar mi
       (factura|recibo) a nombre de
       (quisiera|quiero|me gustaría) (pedir|agendar|reservar|solicitar|concertar|encargar|programar|recibir el|recibir la)`,
    ),
  },
];

export const ES_REMEDIES: readonly PhraseRule[] = [
  {
    says: { remedySought: "refund" },
    phrases: [
      ...forms(
        `reembolso, reembolsen, reembolsar*, me reembolsen
         (devolución|reintegro|restitución) ~ (dinero|importe|pagado|precio|monto|plata|cantidad|valor), devoluci* ~ (dinero|importe|pagado)
         (devuelv|devolver|devolv|regres|reintegr|restituy)* ~ (dinero|importe|plata|euros|pesos|pagado|precio|uno|monto|cantidad|lo que)
         (devuélvanme|devuélveme|devuélvame|regrésenme|reintégrenme|reembólsenme), (que|y) me (lo|los|la|las) devuelvan
         me (devuelvan|devuelven|devuelva|regresen|reintegren|regresan), (mi|ese|el|todo mi) dinero ~ (vuelta|devuelta|ya), mi (dinero|plata)
         dinero de vuelta, quiero (devolver|devolverlo|la devolución|mi devolución)
         (exijo|solicito|pido|reclamo|espero|quisiera|demando) (la|una|el|mi) (devolución|reembolso|reintegro), reintegro
         si ~ no ~ (quiero|exijo) (mi dinero|el dinero|el reembolso|que me devuelvan|la devolución), (me|que) abonen, (quiero|exijo|pido) ~ dinero
         quiero ~ vuelta, nota de crédito`,
      ),
      ...forms("devolución", 0.5),
    ],
  },
  // Gracias, plazo o condiciones de devolución no piden nada: cubren el nombre.
  {
    says: { remedySought: "none" },
    phrases: forms(
      "gracias ~ (devolución|reembolso|devolverme|reembolsarme), gracias ~ devolución ~ (dinero|importe), rápida devolución ~ (dinero|importe), gracias por (devolverme|devolver|reembolsar*) ~ (dinero|plata|importe), (rápida|pronta|ágil) devolución, (rápido|pronto|ágil) reembolso, (devolución|reembolso) (fue|rápid|muy rápid|llegó|fácil|perfect)*, (política|plazo|condiciones|proceso|sistema) de (devolución|reembolso), no (quiero|necesito|pido) (otra|un|una|más|el|la) (reparación|reembolso|cambio|devolución|descuento)",
      0.1,
    ),
  },
  {
    says: { remedySought: "replacement" },
    phrases: forms(
      `(quiero|exijo|solicito|pido|espero|por|quisiera|demando|la|su|una|reclamo) (la|una|su|inmediata|) sustitución, sustituir*, sustituyan*
       reemplazo, reemplazar*, reemplacen*, (me|que) (lo|la|los|las) (cambien|reemplacen|sustituyan|repongan)
       (que|me|y) (cambien|cambie|repongan|reponga), (cámbienmel*|cámbienme|cámbienl*|cámbiemel*|cámbiamel*|envíenmelo|mándenmelo|repónganmelo)
       (quiero|quisiera|necesito|exijo|pido|solicito|gustaría) (cambiarlo|cambiar ~ por|el cambio|un cambio|otro|uno que funcione|un reemplazo)
       (cambiarlo|cambio) por (otro|uno|una), (quiero|quisiera|necesito|exijo|pido|manden|envíen) ~ (nuevo|correcto)
       cambio (por otro|del producto|de producto|del artículo)
       (me|que) (envíen|manden|traigan|den) ~ (nuevo|correcto|otro|uno|pieza|falta|faltan|tornillos|repuesto|faltante)
       (enviar|envíen|manden|mandar) ~ (pieza|tornillos|faltante|falta|faltan)
       (tráiganme|mándenme|envíenme|denme|dame|mandan|envían|mandar|enviar) (otro|uno|una)
       (envíenme|mándenme|envíen|manden) lo que (pagué|pedí|compré), nunca (me|) (envi|mand|lleg)* ~ (repuesto|reemplazo|recambio|pieza|sustitución)
       (mandar|enviar|reponer) ~ (falta|faltan), reposición, un cambio de (producto|artículo|talla)`,
    ),
  },
  {
    says: { remedySought: "repair" },
    phrases: forms(
      `(que|me) (lo|la|los|las) (reparen|arreglen), reparen*, repárenlo, repararlo, quiero que (reparen|arreglen|lo), arreglen*, arréglenlo
       arreglarlo, (envíen|manden|enviar|mandar|venga|vengan|necesito|mándenme|envíenme|quiero) ~ técnico
       (quiero|exijo|solicito|pido|demando|reclamo|necesito|espero) (la|una|su) (reparación|arreglo)
       (podrían|pueden|podría|podéis|puede) (reparar|arreglar|repararlo|arreglarlo)
       (vienen|vengan|venir|vendrán|venga) a (repararla|arreglar|arreglarlo|reparar|revisar*), reparación gratuita`,
    ),
  },
  {
    says: { remedySought: "none" },
    phrases: forms(
      "(se niegan|niegan|negaron|negó|no quieren|se niega|después de|tras|ya|antes de|dejé para|llevé a|mandé a) (a|) (repararlo|reparar|arreglarlo|arreglar|reparen)",
      0.1,
    ),
  },
  { says: { remedySought: "cancellation" }, phrases: forms("resolución ~ contrato, resolver ~ contrato, resolución ~ compraventa") },
  {
    says: { remedySought: "compensation" },
    phrases: forms(
      `indemniz*, compensación, compensar*, compensen, compense, (daños|perjuicios) (y perjuicios|morales|causados|ocasionados), resarc*
       (paguen|pagar|cubran|cubrir|asuman|hagan cargo|haga cargo|abonen) ~ (daño|gasto|perjuicio|hotel|pérdida|médico), (daños|gastos) médicos
       lucro cesante, (por|reparación de) (los daños|los perjuicios|las molestias)`,
    ),
  },
  {
    says: { remedySought: "price-reduction" },
    phrases: forms(
      `rebaja, (rebaja|reducción|disminución|reducir|rebajar|bajar) (del|el|de|al) precio
       (quiero|pido|exijo|hacen|hagan|hacerme|solicito|espero|merezco|hacer|dan|den|darme|ofrezcan) ~ descuento, bonificación
       (me|nos) (rebajen|rebajan|descuenten|bonifiquen), descuento por (las molestias|el|la|los), parte del (dinero|importe|precio)
       devolución parcial`,
      1.2,
    ),
  },
  {
    says: { remedySought: "correction" },
    phrases: forms(
      `corrij*, corríja*, corregir, corrección, rectific*, (anul|retir|quit|elimin|revert|cancel)* ~ (cargo|cobro|comisión|deuda|penalización|multa)
       anulación del (cobro|cargo), subsan*, (ajust|modific)* la factura, (nueva factura|factura correcta|factura corregida)`,
    ),
  },
  {
    says: { remedySought: "apology-explanation" },
    phrases: forms(
      `(una|pidan|pedir|exijo|exigimos|quiero|espero|merezco|ni|ofrezcan) disculpa, disculpas*, se disculpen
       (una|exijo|quiero|alguna|merezco|espero|pido|sin) explicación, explicaciones, (que|) me expliquen, explíquenme, explicar por qué
       (exijo|quiero|espero|necesito|merezco) una respuesta, (quiero|quisiera|necesito|me gustaría) saber por qué
       que (alguien|me) (explique|aclare|aclaren)`,
    ),
  },
];
