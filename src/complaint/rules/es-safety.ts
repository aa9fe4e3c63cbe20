// Español: peligro y lesiones. Un nombre de producto (detector de humo, extintor de incendios, cama de hospital) no es frase.
import type { PhraseRule } from "../rule-set.js";
import { forms } from "./forms.js";

const CUERPO = "(mano|dedo|brazo|pierna|pie|cara*|ojo|labio|boca|lengua|tobillo|rodilla|espalda|cabeza|cuello|pulgar|muñeca)";
const PERSONA = "(hijo|niño|bebé|nieto|mujer|esposo|marido|madre|padre|mamá|abuelo|hermano|perro*)";

export const ES_SAFETY: readonly PhraseRule[] = [
  {
    says: { flag: "safety", subject: "hazard", kind: "report" },
    phrases: forms(
      `gorgojo, (insectos|bichos|hormigas|gusanos) vivos, (agua|aceite) (hirviendo|hirviente|caliente) ~ (encima|sobre|cara|mano|mi hijo)
       (empap|salpic|mojó|quem)* ~ (agua hirviendo|aceite hirviendo|aceite caliente), con agua hirviendo, cosquilleo
       arnés ~ (solt*|abri*|desabroch*), (soltó|abrió|desabrochó|suelta) ~ (arnés|cinturón de)
       (prendió|prende|prendido|prendieron|prender|cogió|cogiendo|agarró|pegó|tomó|echó|salió|arrojó) fuego, prenderse fuego
       fuego (en la|en el|en mi|se extendió|por), en llamas, (salieron|salir|salían|salen|salió|echa|echaba|echaron|vi|vimos|entre|había) llamas
       se incendi*, incendiado, incendiarse, incendiaron, (hubo|un|causó|provocó|provocar|provocando|ocasionó|generó|el|pequeño|casi) incendio
       incendió (mi|parte|toda|la cocina|la casa|el)
       (riesgo|peligro|principio|conato) de (incendio|explosión|asfixia|electrocución|quemadura|quemarse), ardió, ardiendo, se puso a arder
       (chamusc|carboniz)*, quem* ~ (mantel|alfombra|sofá|cortina|mesa|pared|cocina|casa|suelo|piso|madera|colchón|sábana|encimera|mueble)
       (ech|sale|sali|salí|salen|suelt|solt|despid|larg|tira|bot)* ~ humo
       (salir|echar|soltar|mucho|lleno de|olor a|huele a|olía a|vi|hizo|hace) humo, humo (negro|blanco|espeso|saliendo|por toda), humear, humeando
       humeaba, humea, (ech|salt|sali|suelt|solt|hac|lanz|tira|sac)* ~ chispas, (salen|saltan|vi|hizo|hace|da|dio|daba|dan|con) chispas, chispazo
       chisporrote*, explot*, explosi*, (estall|detonó|detonar)*
       revent* ~ (batería|celular|móvil|teléfono|olla|botella|neumático|llanta|vidrio|cristal|mano|cara|cargador)
       (batería|celular|móvil|teléfono|olla|botella|neumático|llanta|vidrio|cristal|cargador|lavadora|termo|calentador) ~ revent*
       descarga eléctrica, (recib*|sufri*|dio|dieron|suelta|soltó|da|dan) ~ descarga
       (da|dan|dio|dieron|daba|dando|pega|metió|suelta|soltó|pasa) ~ (corriente|calambre|calambrazo|corrientazo|toques), calambre, calambrazo
       corrientazo, electrocut*, shock eléctrico, cortocircuito, corto circuito, (hizo|hace|un) corto, cable ~ (pelado|expuesto|quemado|fundido)
       (fuga|escape|olor|emanación) (de|a) gas, huele ~ a gas, olía ~ a gas, (pierd|perdi|fug|escap)* ~ gas, (sale|salía|soltando|saliendo) gas
       (fuga|intoxicación|escape|intoxicado|niveles|pierde|emite|suelta|desprende) ~ monóxido, gases tóxicos
       (sobrecalient|recalient|sobrecalent|recalent)*, (calienta|calentó|calentaba|calentando|calentar) ~ (demasiado|muchísimo|tanto|exceso|mucho)
       (pone|puso|está|queda) (ardiendo|al rojo|hirviendo|caliente que), quema al (tocar|tacto)
       (olor|huele|olía|olor fuerte|apesta) a (quemado|chamuscado|plástico quemado|goma quemada|cable quemado|químico)
       (enchufe|cable|cargador|plástico|carcasa|clavija|mango|asa|batería|adaptador|conector|regleta|tapa|interruptor|contacto) ~ (derri|derre|fundi)*
       (derriti|derreti)* ~ (enchufe|cable|cargador|plástico|carcasa|mango|conector|tapa), (batería|pila) ~ (hinch|infl|abomb|derram)*
       (fall|perd)* ~ freno, freno ~ de ~ (fall*|no funcion*|no respond*|revent*|romp*)
       frenos de ~ (no funcion*|no respond*|no fren*|no agarr*|fall*|dejaron), freno ~ no (funcion|respond|fren|agarr|sirv|and|va)*
       freno ~ (fall|dejaron|dejó|romp|bloque|revent)*, sin freno, (falla|problema) ~ (en|de|con) los frenos, bloque* ~ (dirección|volante|ruedas)
       (dirección|volante|ruedas) ~ bloque*, (salió|soltó|salir|desprendió|cayó|salido) ~ rueda, rueda ~ (salió|soltó|desprendió|salido|cayó)
       airbag ~ no, cinturón de seguridad ~ (no|se|falla|suelta), acelera solo, aceleró sol*, perdí el control
       (casi|por poco) ~ (accidente|mato|matamos|muere|electrocut*|incend*|choco|chocamos|asfixi*|estrell*|atropell*|quemo|pierde|ahoga|desgracia|tragedia)
       (podría|pudo|podía|pudimos|podríamos) ~ (matado|matarme|matarnos|muerto|morir|herido|peor|grave|tragedia|desgracia|lastimado|quemado|electrocutado|ahogado)
       (tuve|tuvimos|sufrí|un|causó|provocó|evitar) ~ accidente, (cay|cae|solt|desprend|desplom|tir)* ~ encima
       (soltó|desprendió|desprend*|cayó|descolgó|suelta) ~ (del|de la) (soporte|techo|pared), encima (de mí|del pie|de mi hijo|de nosotros|del niño)
       (silla|mesa|cama|litera|estante|estantería|escalera|banco|taburete|cuna|hamaca|columpio|armario) ~ (cedió|desplom*|colaps*|volc*|vino abajo|hundió)
       (fragmento|astilla|esquirla|viruta) ~ de (vidrio|cristal|metal|plástico)
       (encontr*|mord*|trag*|apareció|había|venía|salió) ~ (trozo|pedazo|cacho) ~ (vidrio|cristal|metal|plástico|alambre|hueso)
       (trozo|pedazo|cacho) ~ de (vidrio|cristal|metal|plástico) (en|dentro), esquirlas
       (vidrio|gusano|insecto|cucaracha|bicho|larva|cristales) ~ (dentro|comida|frasco|bote|lata|sopa|ensalada|pan|yogur|botella|leche|salsa|arroz)
       (encontr*|apareció|había|venía|venían|salieron) ~ (gusano|cucaracha|insecto|larva|gorgojo|vidrios dentro|vidrios en), encontr* ~ vidrio
       ratón muerto, moho, mohoso, enmohecido, (lleno|cubierto) de hongos
       (carne|pollo|pescado|comida|huevos|marisco|jamón) ~ (podrid|descompuest|mal estado|crud|pasad|echad)*, podrido, contaminado, salmonel*
       listeria, botulismo, tóxico, toxicidad, amianto, asbesto, radiación, peligroso, peligrosidad
       (un|es|en|hay|corre|supone|gran|serio|con|verdadero) peligro, peligro (para|de|al), es inseguro, (no es|no son|no es nada|no parece) seguro
       riesgo para, (riesgo|peligro) ~ (vida|salud|niños|integridad), problema de seguridad
       (borde|filo|punta|esquina|canto) ~ (filoso|cortante|afilado), (retirada|retiro) del mercado, alerta sanitaria, nocivo
       vidrio ~ (estall|explot)*, se hizo añicos ~ (mano|encima|solo|uso)`,
      2,
    ),
  },
  {
    says: { flag: "safety", subject: "injury", kind: "report" },
    phrases: forms(
      `llaga, (abrió|abrirse|partió|rompió|reventó) la (cabeza|ceja|barbilla|frente|cara*|pierna|rodilla)
       (estuvimos|estuvieron|estuve|nos pusimos|todos|estamos|acabamos) ~ (malos|enfermos|indispuestos|vomitando|intoxicados), oculista, oftalmólogo
       (quem|cort|lastim|aplast|pill|atrap|pinch|machuc|hiri|torc|rebano)* ~ ${CUERPO}, quem* ~ (piel|cuerpo|frente)
       golpeó ~ (cabeza|cara*|mano|dedo|pierna|espalda|rodilla|ojo), (me|se|le) clav* ~ (mano|dedo|pie|ojo|pierna)
       me quemé* (con|al|cuando|porque|por|un|una|toda), nos quemamos, quem* a (mi|mis)
       ${PERSONA} se (quem|cort|lastim|golpe|ahog|intoxic|hiri|electrocut|mare|desmay|atragant)*, se quem* con, quemadura
       (me|se|nos|le) (lastim|accident|hiri|atragant|intoxic|envenen)*, me (corté|golpeé) (con|al|profund*|muy|un|una|cuando), se cortó con
       (hice|hizo|hicimos|hacerme|hacerse|hago|hace) ~ (daño|corte|herida|tajo|rajas|moretón|cortada), corte profundo, tajo, cortada en
       me (rompí|quebré|partí|disloqué|fisuré) ~ (muñeca|brazo|pierna|tobillo|dedo|pie|costilla|nariz|diente|cadera|codo|mano|hombro)
       ${PERSONA} se (rompió|quebró|partió|cayó|clavó|dio), se (rompió|quebró|partió) ~ (cadera|tobillo|pierna|costilla|dedo|fémur|clavícula)
       (brazo|pierna|tobillo|hueso|dedo|muñeca|cadera) (roto|fracturado|quebrado|partido), fractur*, esguince, luxaci*, conmoción, traumatismo
       hematoma, moratón, moretón, contusi*, herida, (hirió|hirieron|herirse|hiriendo), lesion*, sangre, sangrar, sangrando, sangraba, sangrado
       hemorragia, puntos de sutura, puntos en la (mano|cabeza|frente|ceja|pierna|cara*|barbilla|rodilla|boca)
       puntos en el (dedo|labio|pie|brazo|pulgar)
       (dieron|pusieron|puesto|dado|poner|dar|llevo|cosieron) ~ (tres|cuatro|cinco|seis|siete|ocho|diez|varios) puntos, dar puntos, ponerle puntos
       ponerme puntos, tuvieron que (coser|operar|dar puntos|ingresar)*, suturar*
       (acab*|termin*|fui|fue|fuimos|llev*|traslad*|ingres*|parar|paró|corriendo|estuv*|internad*|atend*|ir|directo) ~ hospital, hospitaliz*
       (en|a|por|de) urgencias, (sala de|a|en) emergencias, ambulancia, (me|lo|la|le|los|que) operar*, cirugía
       (fui|fue|fuimos|ir|ver|vio|llev*|visit*|acud*|consultar*) ~ (médico|doctor|dermatólogo|pediatra|dentista|oculista|veterinario)
       (parte|informe|atención|tratamiento) médico, asistencia médica, reacción ~ alérgica, reacción ~ alergia
       (dio|dado|da|provocó|causó|produjo|tuve|con una) ~ alergia, sarpullido, roncha, urticaria, erupción, eczema, dermatitis, ampollas, comezón
       picazón, hinchazón
       (piel|cara*|ojo|labio|cuello|garganta|párpado|lengua) ~ (hinch*|inflam*|irrit*|quem*|arde|ardía|ardor|despellej*|enrojec*)
       (hinch|inflam|irrit)* ~ (piel|cara|ojo|labio|garganta|lengua|boca), atragant*, (se|me|casi|nos) ahog* (con|por|al|mi), casi (se|me) ahoga
       ahogándose, asfixi*, (atoró|atascó|atoraba|quedó) ~ garganta, se atoró con, estrangul*
       trag* ~ (pieza|botón|pila|imán|tornillo|piecita|tapita), (no podía|no pude|no podía ni|dificultad para|dejó de) respirar, intoxic*, envenen*
       vomit*, vómito, diarrea, (puse|pusimos|pusieron|sentí|sentimos|caí|caímos) ~ (enfermo|malo|fatal|malísimo)
       (comida|ensalada|pescado|pollo|carne|leche|marisco|helado|cena|producto) ~ (sentó|cayó) mal, (nos|me|se) enferm*
       dolor* de (estómago|barriga|tripa|panza|vientre), mareo*, me mareé, nos mareamos, se mareó, mareada, náusea, desmay*, perdí el conocimiento
       inconsciente, me caí, nos caímos, me he caído, ${PERSONA} ~ se cayó, me resbalé, (me|se) (tropecé|tropezó), (me|se) (di|dio|dieron) ~ golpe
       golpe en (la|el) (cabeza|cara|espalda|frente|pierna|brazo), me golpe*, (le|me|nos) golpeó, salí (despedido|disparado|volando)
       (perdió|perder|amput*) ~ (dedo|ojo|vista|visión|falange|diente), (mató|matar|mataron) a (mi|un), perro ~ muri*, cicatriz, quedó ciego
       le saltó ~ ojo, en el ojo, en los ojos`,
      5,
    ),
  },
];
