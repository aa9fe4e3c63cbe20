// Español: peligro y lesiones. Un nombre de producto (detector de humo, extintor de incendios, cama de hospital) no es frase.
import type { PhraseRule } from "../rule-set.js";
import { forms } from "./forms.js";

const CUERPO = "(mano|dedo|brazo|pierna|pie|cara*|ojo|labio|boca|lengua|tobillo|rodilla|espalda|cabeza|cuello|pulgar|muñeca)";
const PERSONA = "(hijo|niño|bebé|nieto|mujer|esposo|marido|mi madre|padre|mamá|abuelo|hermano|perro*)";

export const ES_SAFETY: readonly PhraseRule[] = [
  {
    says: { flag: "safety", subject: "hazard", kind: "report" },
    phrases: forms(
      `gorgojo, (fall*|abri*) ~ cierre de seguridad, cierre de seguridad ~ (fall*|abri*|romp*), gas ~ (con fuga|con fugas)
       (insectos|bichos|hormigas|gusanos) vivos, (agua|aceite) (hirviendo|hirviente|caliente) ~ (encima|sobre|cara*|mano|mi hijo)
       (empap|salpic|mojó|quem)* ~ (agua hirviendo|aceite hirviendo|aceite caliente), con agua hirviendo, cosquilleo
       arnés ~ (solt*|abri*|desabroch*), (soltó|abrió|desabrochó|suelta) ~ (arnés|cinturón de)
       (prendió|prende|prendido|prendieron|prender|cogió|cogiendo|agarró|pegó|tomó|echó|salió|arrojó) fuego, prenderse fuego
       fuego (en mi|se extendió), en llamas, (salieron|salir|salían|salen|salió|echa|echaba|echaron|vi|vimos|entre|había) llamas, se incendi*
       incendiado, incendiarse, incendiaron, (hubo|un|causó|provocó|provocar|provocando|ocasionó|generó|el|pequeño|casi) incendio
       incendió (mi|parte|toda), (riesgo|peligro|principio|conato) de (incendio|explosión|asfixia|electrocución|quemadura|quemarse), ardió, ardiendo
       se puso a arder, (chamusc|carboniz)*, quem* ~ (mantel|alfombra|sofá|cortina|colchón|sábana|encimera)
       quem* (la|mi|toda la|el) (cocina|casa|mesa|pared|suelo|piso|mueble), (ech|sale|sali|salí|salen|suelt|solt|despid|larg|tira|bot)* ~ humo
       (salir|echar|soltar|mucho|lleno de|olor a|huele a|olía a|vi|hizo|hace) humo, humo (negro|blanco|espeso|saliendo|por toda), humear, humeando
       humeaba, humea, (ech|salt|sali|suelt|solt|hac|lanz|tira|sac)* ~ chispas, (salen|saltan|vi|hizo|hace|da|dio|daba|dan) chispas, chispazo
       chisporrote*, explot*, explosi*, (estall|detonó|detonar)*
       revent* ~ (batería|celular|móvil|teléfono|olla|botella|neumático|llanta|vidrio|cristal|mano|cara*|cargador)
       (batería|celular|móvil|teléfono|olla|botella|neumático|llanta|vidrio|cristal|cargador|lavadora|termo|calentador) ~ revent*
       descarga eléctrica, (recib*|sufri*|dio|dieron|suelta|soltó|da|dan) ~ descarga
       (da|dan|dio|dieron|daba|dando|pega|metió|suelta|soltó|pasa) ~ (corriente|calambre|calambrazo|corrientazo)
       (da|dan|dio|dieron|me da|me dio) toques, calambre, calambrazo, corrientazo, electrocut*, shock eléctrico, cortocircuito, corto circuito
       (hizo|hace) corto*, cable ~ (pelado|expuesto|quemado|fundido), (fuga|escape|olor|emanación) (de|a) gas, huele ~ a gas, olía ~ a gas
       (pierd|perdi|fug|escap)* ~ gas, (sale|salía|soltando|saliendo) gas
       (fuga|intoxicación|escape|intoxicado|niveles|pierde|emite|suelta|desprende) ~ monóxido, gases tóxicos
       (sobrecalient|recalient|sobrecalent|recalent)*, (calienta|calentó|calentaba|calentando|calentar) ~ (demasiado|exceso)
       se calienta (mucho|muchísimo|tanto), (pone|puso|está|queda) (ardiendo|al rojo|hirviendo|caliente que), quema al (tocar|tacto)
       (olor|huele|olía|olor fuerte|apesta) a (quemado|chamuscado|plástico quemado|goma quemada|cable quemado|químico)
       (enchufe|cable|cargador|plástico|carcasa|clavija|mango|asa|batería|adaptador|conector|regleta|tapa|interruptor|contacto) ~ (derri|derre|fundi)*
       (derriti|derreti)* ~ (enchufe|cable|cargador|plástico|carcasa|mango|conector|tapa)
       (batería|pila) ~ (hinch*|inflad*|infló|inflando|abomb*|derram*), (fall|perd)* ~ freno
       freno ~ de ~ (fall*|no funcion*|no respond*|revent*|romp*), frenos de ~ (no funcion*|no respond*|no fren*|no agarr*|fall*|dejaron)
       freno ~ no (funcion|respond|fren|agarr|sirv|and|va)*, freno ~ (fall|dejaron|dejó|romp|bloque|revent)*, sin freno
       (falla|problema) ~ (en|de|con) los frenos, bloque* ~ (dirección|volante|ruedas), (dirección|volante|ruedas) ~ bloque*
       (carrito|coche|bici|bicicleta|moto|patinete|cochecito|auto|triciclo) ~ (salió|soltó|desprendió|cayó) ~ rueda
       (salió|soltó|desprendió|cayó|salido) ~ rueda ~ (mientras|calle|marcha|bici|bicicleta|moto|coche|carrito|cochecito|autopista)
       rueda ~ (bici|bicicleta|moto|coche|carrito|cochecito|patinete) ~ (salió|soltó|desprendió|cayó), airbag ~ no
       cinturón de seguridad ~ (no|se|falla|suelta), acelera solo, aceleró sol*, perdí el control
       (casi|por poco) ~ (accidente|mato|matamos|muere|electrocut*|incend*|choco|chocamos|asfixi*|estrell*|atropell*|quemo|pierde|ahoga|desgracia|tragedia)
       (podría|pudo|podía|pudimos|podríamos) haber* ~ (matado|muerto|herido|peor|grave|tragedia|desgracia|lastimado|quemado|electrocutado|ahogado|accidente)
       (pudo|podía|pudimos|podría) (matarme|matarnos|morir|matar|provocar un incendio), (tuve|tuvimos|sufrí|causó|provocó|evitar|casi) ~ accidente
       (cay*|cae|solt*|desprend*|desplom*|tir*) ~ encima (de|del|a|al), (me|le|nos|les) (cayó|cae|cayeron|vino|tiró|tiraron) encima
       (soltó|desprendió|desprend*|cayó|descolgó|suelta) ~ (del|de la) (soporte|techo|pared), encima (de mí|del pie|de mi hijo|de nosotros|del niño)
       (silla|mesa|cama|litera|estante|estantería|escalera|banco|taburete|cuna|hamaca|columpio|armario) ~ (cedió|desplom*|colaps*|volc*|vino abajo|hundió)
       (fragmento|astilla|esquirla|viruta) ~ de (vidrio|cristal|metal|plástico)
       (encontr*|mord*|trag*|apareció|había|venía|salió) ~ (trozo|pedazo|cacho) ~ (vidrio|cristal|metal|plástico|alambre|hueso)
       (trozo|pedazo|cacho) ~ de (vidrio|cristal|metal|plástico) (en|dentro), esquirlas
       (vidrio|gusano|insecto|cucaracha|bicho|larva|cristales) ~ (dentro|comida|frasco|bote|lata|sopa|ensalada|pan|yogur|botella|leche|salsa|arroz)
       (encontr*|apareció|había|venía|venían|salieron) ~ (gusano|cucaracha|insecto|larva|gorgojo|vidrios dentro|vidrios en), encontr* vidrio
       ratón muerto, (insecto|gusano|bicho|cucaracha|mosca|araña) muerto, moho, mohoso, enmohecido, (lleno|cubierto) de hongos
       (carne|pollo|pescado|comida|huevos|marisco|jamón) ~ (podrid|descompuest|mal estado|crud|pasad|echad)*, contaminado, salmonel*, listeria
       botulismo, tóxico, toxicidad, amianto, asbesto, radiación, peligroso, peligrosidad, (un|es|en|hay|corre|supone|gran|serio|verdadero) peligro
       peligro (para|de|al), es inseguro, (no es|no son|no parece) seguro (para|usar|utilizar|tocar|usarlo|usarla), nada seguro, riesgo para
       (riesgo|peligro) ~ (vida|salud|niños|integridad), problema de seguridad, (borde|esquina|canto) ~ (filoso|cortante|afilado)
       (retirada|retiro) del mercado, alerta sanitaria, nocivo, vidrio ~ (estall|explot)*, se hizo añicos ~ (mano|encima|solo|uso)`,
      2,
    ),
  },
  {
    says: { flag: "safety", subject: "injury", kind: "report" },
    phrases: forms(
      `llaga, (pasó|pasaron) ~ por encima (del pie|de mi|de la mano|de los pies)
       (tomó|bebió|ingirió|tragó) ~ (limpiador|detergente|lejía|cloro|líquido|producto)
       (arden|arde|ardían|ardieron|escuecen|lloran) ~ (ojo|piel|garganta|cara*|boca|labio)
       manchas rojas en (la|los|el|mi) ~ (piel|brazo|cara*|cuerpo|cuello), (me|se|le) abrió la (cabeza|ceja|barbilla|frente|pierna|rodilla)
       abrirse la (cabeza|ceja|frente), (estuvimos|estuvieron|nos pusimos|estamos|acabamos) ~ (malos*|enfermos*|indispuestos|vomitando)
       (quem|cort|lastim|aplast|pill|atrap|pinch|machuc|hiri|torc|rebano)* ~ ${CUERPO}, quem* ~ (piel|cuerpo|frente)
       golpeó ~ (cabeza|cara*|mano|dedo|pierna|espalda|rodilla|ojo), (me|se|le) clav* ~ (mano|dedo|pie|ojo|pierna)
       me quemé* (con|al|cuando|porque|por|un|una|toda), nos quemamos, quem* a (mi|mis)
       ${PERSONA} se (quem|cort|lastim|golpe|ahog|intoxic|hiri|electrocut|mare|desmay|atragant)*, quemadura
       (me|se|nos|le) (lastim|accident|hiri|atragant|intoxic|envenen)*, me (corté*|golpeé*) (con|al|profund*|muy|un|una|cuando)
       se cortó con (el|la|un|una), (hice|hizo|hicimos|hacerme|hacerse|hago) ~ (daño|herida|tajo|moretón)
       (me|se|le) (hice|hizo|hicieron) ~ (corte*|cortada), corte profundo, tajo
       me (rompí|quebré|partí|disloqué|fisuré) ~ (muñeca|brazo|pierna|tobillo|dedo|pie|costilla|nariz|diente|cadera|codo|mano|hombro)
       ${PERSONA} se (rompió|quebró|partió|cayó|clavó|dio), se (rompió|quebró|partió) ~ (cadera|tobillo|pierna|costilla|dedo|fémur|clavícula)
       (tobillo|hueso|dedo|cadera|costilla) (roto|fracturado|quebrado|partido), fractur*, esguince, luxaci*, conmoción, traumatismo, hematoma
       moratón, moretón, contusi*, herida, (hirió|hirieron|herirse|hiriendo), lesion*, sangre, sangrar, sangrando, sangraba, sangrado, hemorragia
       puntos de sutura, puntos en la (mano|cabeza|frente|ceja|pierna|cara*|barbilla|rodilla|boca), puntos en el (dedo|labio|pie|brazo|pulgar)
       (dieron|pusieron|puesto|dado|poner|dar|llevo|cosieron) ~ (tres|cuatro|cinco|seis|siete|ocho|diez|varios) puntos, dar puntos, ponerle puntos
       ponerme puntos, tuvieron que (coser|operar|dar puntos|ingresar)*, suturar*
       (acab*|termin*|fui|fue|fuimos|llev*|traslad*|ingres*|parar|paró|corriendo|estuv*|internad*|atend*|ir|directo) ~ hospital, hospitaliz*
       (en|a) urgencias*, (sala de|a|en) emergencias*, ambulancia, (me|lo|la|le|los) operaron, que (operarme|operarlo|operarle|operarnos), cirugía
       (fui|fue|fuimos|ir|ver|vio|llev*|visit*|acud*|consultar*) ~ (médico|doctor|dermatólogo|pediatra|dentista|oculista|oftalmólogo|veterinario)
       (parte|informe|atención|tratamiento) médico, asistencia médica, reacción ~ alérgica, reacción ~ alergia
       (dio|dado|da|provocó|causó|produjo|tuve|con una) ~ alergia, sarpullido, roncha, urticaria, erupción, eczema, dermatitis
       ampollas en (la|las|los|el|mi), comezón, picazón, hinchazón
       (piel|cara*|ojo|labio|cuello|garganta|párpado|lengua) ~ (hinch*|inflam*|irrit*|quem*|arde|ardía|ardor|despellej*|enrojec*)
       (hinch|inflam|irrit)* ~ (piel|cara*|ojo|labio|garganta|lengua|boca), atragant*, (se|me|casi|nos) ahog* (con|por|al|mi), casi (se|me) ahoga
       ahogándose, asfixi*, (atoró|atascó|atoraba|quedó) ~ garganta, se atoró con, estrangul*
       trag* ~ (pieza|botón|pila|imán|tornillo|piecita|tapita), (no podía|no pude|no podía ni|dificultad para|dejó de) respirar, intoxic*, envenen*
       vomit*, vómito, diarrea, (me|nos|se) (puse|pusimos|pusieron) (muy|) (enfermo|malo|malísimo)
       (comida|ensalada|pescado|pollo|carne|leche|marisco|helado|cena|producto) ~ (sentó|cayó) mal, (nos|me|se) enferm*
       dolor* de (estómago|barriga|tripa|panza|vientre), mareo*, me mareé, nos mareamos, se mareó, (quedé|sentí|sentía|puse|siento) ~ mareado
       náusea, desmay*, perdí el conocimiento, inconsciente, caí de (espaldas|cabeza|cara*|bruces|la cama|la escalera|la silla|la moto|la bici)
       me caí, nos caímos, me he caído, ${PERSONA} ~ se cayó, me resbalé, (me|se) (tropecé|tropezó), (me|se) (di|dio|dieron) ~ golpe
       golpe en (la|el) (cabeza|cara|espalda|frente|pierna|brazo), me golpe*, (le|me|nos) golpeó, salí (despedido|disparado|volando)
       (perdió|perder|amput*) ~ (dedo|ojo|vista|visión|falange|diente), (mató|matar|mataron) a (mi|un), perro* ~ muri*, cicatriz, quedó ciego
       (saltó|entró|cayó|dio|clavó|salpicó|golpe) ~ en (el|los) ojo`,
      5,
    ),
  },
];
