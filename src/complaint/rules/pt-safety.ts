// Português: perigo e ferimentos. Um nome de produto (detetor de fumo, extintor de incêndio, cama hospitalar, lâmpada queimada) não é frase.
import type { PhraseRule } from "../rule-set.js";
import { forms } from "./forms.js";

const CORPO =
  "(mão|dedo|braço|perna|pé|cara*|rosto|olho*|boca|lábio|língua|pele*|pulso|tornozelo|joelho|costas|cabeça|pescoço|polegar|testa*|corpo)";
const PESSOA = "(filho|menino|criança|bebé|neto|mulher|esposa|marido|mãe|pai|avó|irmão|sogra|cachorro)";

export const PT_SAFETY: readonly PhraseRule[] = [
  {
    says: { flag: "safety", subject: "hazard", kind: "report" },
    phrases: forms(
      `caruncho, gorgulho, (trava|fecho) de segurança ~ (falhou|abriu|não|quebrou), (bolor|mofo) (preto|verde|branco|negro), há (bolor|mofo)
       (insetos|bichos|formigas|larvas) vivos, (água|óleo) (fervendo|a ferver|fervente|quente) ~ (cara*|mão|filho|perna|pé)
       (molh|salpic|encharc|queim)* ~ (água fervendo|água a ferver|óleo quente|água quente), com água fervendo, choquinho
       cinto ~ (solt*|abriu|não fecha), (soltou|abriu) ~ cinto, (pegou|pega|pegando|pegar|pegaram|pegado|ateou|deitou|ardeu|tocou) fogo, incendiou
       incendiar, incendiaram, incendiando, incendeia, (houve|um|provocou|causou|causar|provocar|princípio de|começo de|início de|quase) incêndio
       (risco|perigo) de (incêndio|explosão|choque|queimadura|asfixia|vida|acidente|curto|queda), em chamas
       (saíram|sair|saem|saiu|saindo|vi|deitou|soltou|soltando|houve) chamas, labareda, a arder, ardeu, ardendo em, chamusc*, carboniz*
       queim* ~ (tapete|sofá|cortina|toalha|colchão|lençol|bancada), queim* (a|a minha|minha|o|meu) (cozinha|casa|mesa|parede|chão|piso|móvel)
       (deit|sai|sair|solt|larg|lanç|faz|começ)* ~ (fumo|fumaça), (saindo|saiu|saía|muita|cheiro de|cheiro a|cheia de|vi|só) (fumo|fumaça)
       (fumo|fumaça) (negro|preta|branca|densa|saindo|a sair|por), fumegar, fumegando, faísca, faiscar, faiscando, faiscou, explod*, explos*
       estilhaços, estilhaçou, estilhaçaram
       (vidro|bateria|garrafa|panela|telemóvel|celular|pneu|botija|máquina|carregador|forno|porta|copo|travessa) ~ (rebent|estour|estoir)*
       (rebent|estour|estoir)* ~ (mão|cara|rosto|tomada|vidro), choque elétrico, choque eléctrico
       (levei|levou|levar|levando|levo|levamos|apanhei|apanho|apanhou|apanhar|dá|dando|dar|deu|dão|tomei|tomou|tomo|tomar|tomando|senti|sinto|recebi|sofri|peguei|a dar) ~ choque
       (descarga elétrica|descarga eléctrica), (eletrocut|electrocut)*, curto circuito, (entrou|entrar|deu|dá) (em|) curto (circuito|e|na|no|ao)
       (fio|cabo) ~ (descascado|desencapado|exposto|descarnado|à mostra), (fuga|vazamento|cheiro|escape) (de|a|do) gás
       (vaza|vazando|vazou|vazar|vazava|verte|escap*) ~ gás, cheira* ~ a gás, (cheirando|cheirar|cheira|cheirava) gás
       (fuga|intoxicação|vazamento|vazando|intoxicado|emite|solta|deita) ~ monóxido, (gases|produto|cheiro|vapores) tóxico, (sobreaquec|superaquec)*
       (aquec|esquent)* ~ (demais|demasiado|em excesso|excessiv*|absurdamente|sozinho), esquentando muito
       (fica|ficou|ficava|ficando|está) (extremamente|demasiado|perigosamente|tão) quente
       muito quente (ao toque|quando carrega|a carregar|carregando), a ferver ~ (mão|toque|bateria)
       (cheiro|cheirando|cheirava|cheirar) ~ (queimado|esturro)
       (ficha|tomada|cabo|carregador|plástico|fio|pega|asa|adaptador|bateria|tampa|interruptor|conector|extensão|botão|carcaça|plugue) ~ derret*
       derret* ~ (ficha|tomada|cabo|carregador|plástico|fio|pega|tampa|conector|plugue)
       (bateria|pilha) ~ (inch*|estuf*|vazou|vazando|explod*|dilat*), (falh|perd)* ~ (travão|freio), sem (travões|freio)
       (problema|falha) nos (travões|freio)
       (freio|travões) ~ (falh*|não funcion*|não respond*|não trav*|não fre*|não peg*|deixou|deixaram|parou|pararam|não segur*)
       (freio|travões|travão) ~ (da|do|de) ~ (falh*|não funcion*|não respond*|não trav*|não segur*|quebr*|partiu|rebent*)
       (direção|direcção|volante) ~ (bloque|trav|trancou|solt|falh)*
       (carrinho|bicicleta|bike|mota|moto|carro|trotinete|patinete|triciclo) ~ (saiu|soltou|caiu|saltou) ~ roda
       roda ~ (bicicleta|bike|mota|moto|carrinho|trotinete|patinete) ~ (saiu|soltou|caiu|saltou)
       roda ~ (saiu|soltou|caiu|saltou) ~ (quando|enquanto|rua|andamento|estrada|pedalar|movimento)
       (saiu|soltou|caiu|saltou) ~ roda ~ (quando|enquanto|rua|andamento|estrada), cinto de segurança ~ (não|solt*), airbag ~ não, acelerou sozinh*
       perdi o controlo, perdeu o controle
       (quase|por pouco) ~ (acidente|morri|morreu|morremos|matou|bati|batemos|bateu|atropel*|despist*|caí|caiu|incend*|eletrocut*|sufoc*|afog*|tragédia|pegou fogo|perdi o dedo|explod*|capot*)
       (podia|poderia|podíamos|poderíamos) ter (morrido|matado|queimado|ferido|machucado|explodido|magoado|me machucado|se machucado)
       (podia|poderia) ter (sido|acontecido) ~ (pior|grave|tragédia|fatal|desgraça), ter causado um (acidente|incêndio)
       (tive|teve|tivemos|sofri|sofreu|causou|provocou|causar|evitar|quase) ~ acidente
       (caiu|cair|soltou|desabou|tombou|virou|despencou|desprendeu|caindo) ~ em cima
       (caiu|soltou|desprendeu|despregou|despencou) ~ (parede|teto|tecto|suporte), desabou, despencou, desmoronou
       (cadeira|mesa|cama|beliche|banco|escadote|escada|estante|prateleira|berço|rede|baloiço|balanço|armário|banqueta|carrinho) ~ (cedeu|desab*|tomb*|colaps*|virou|fechou sozinh*)
       (caco|estilhaço|fragmento|lasca) ~ de (vidro|metal|plástico)
       (encontr*|achei|achamos|mordi|engoli*|apareceu|havia|tinha) ~ (pedaço|bocado) ~ (vidro|metal|ferro|arame|osso)
       (encontr*|achei|mordi|engoli*) ~ (pedaço|bocado) ~ (plástico|madeira), (pedaço|bocado) ~ de (vidro|metal|plástico) (no|na|dentro), caco de
       (vidro|caco|larva|bicho|inseto|insecto|baratas*|verme) ~ (dentro|comida|frasco|pote|lata|sopa|salada|pão|iogurte|garrafa|leite|molho|arroz|papa)
       (encontrei|encontrámos|achei|tinha|havia|apareceu|veio) ~ (larva|bicho|inseto|verme|caco|vidro dentro)
       (encontrei|encontrámos|achei|havia|tinha) ~ (vidro no|vidro na|uma barata na|uma barata no|uma barata dentro|prego no|prego na|agulha na|agulha no)
       (com|tinha|tem|veio|cheio de|havia|ganhou|criou|de|vinha|tinham) (mofo|bolor|fungo), mofado, bolorento, embolorad*, mofo (no|na|dentro)
       bolor (no|na|dentro), (carne|frango|peixe|comida|ovo|marisco|camarão) ~ (estragad*|podre|cru|azed*), contaminad*, salmonel*, listeria, tóxico
       amianto, radiação, perigoso, perigosíssimo, (um|é|em|há|corre|constitui|sério|grande|verdadeiro) perigo, perigo (para|de|para a), inseguro
       (não é|não são|não parece) (nada|) seguro, risco (para|à), põe em risco, problema de segurança, (aresta|borda|canto) ~ (cortante|afiad)*
       (recolha|retirada|recolhido) do mercado, recall, nocivo, vidro (que|) (explodiu|estourou|estoirou|estilhaçou|rebentou)`,
      2,
    ),
  },
  {
    says: { flag: "safety", subject: "injury", kind: "report" },
    phrases: forms(
      `(abriu|abri) a (cabeça|perna|testa*|sobrancelha|cara*|mão|joelho), (cheio|coberto) de (feridas|queimaduras|borbulhas)
       (ficamos|ficaram|passámos|estivemos) ~ (doentes|indispostos), pronto atendimento
       (queim|cort|machuc|mago|ental|esmag|aleij|feri|torc|perfur|espet|prend|prens)* ~ ${CORPO}, queimei me, me queimei, me queimou, queimou me
       nos queimamos, queimar me, me queimar, queimei (a|o|as|os) ~ (mão|dedo), ${PESSOA} (queimou|magoou|aleijou) se
       ${PESSOA} se (queim|cort|mago|feri|machuc|engasg|afog|intoxic|acident|eletrocut)*
       ${PESSOA} (caiu|quebrou|partiu|cortou|queimou|engasgou|desmaiou|tropeçou|escorregou), queim* ~ (meu|minha) ~ ${PESSOA}, queimadura
       por cima (do pé|da mão|do meu pé|da perna), (bebeu|ingeriu|engoliu) ~ (produto|detergente|lixívia|líquido|cloro|desinfetante)
       (arde|ardem|ardiam|ardendo|coça|coçam) ~ (olho*|pele*|garganta|cara*|boca|rosto), manchas vermelhas (na|no|nos|nas|pelo|e), cortei me
       me cortei, corte (profundo|fundo|feio), golpe profundo, (corte|golpe) no (polegar|dedo|braço|pé|lábio|rosto)
       (corte|golpe) na (mão|perna|cabeça|testa*|cara*), fez me um (golpe|corte), fiz um (corte|golpe), machuquei, machucou, machucaram, machucar
       (fiquei|ficou|está|saiu|ficaram) machucado, (magoei|magoou|magoar|magoaram|feri|feriu) (me|se), (me|se) (magoei|magoou|feri|feriu|machuc*)
       aleijei, aleijou, ferimento, ferida, feriu, ferir me, ferir se, lesão, lesionado, lesionou, lesionei
       (parti|quebrei|fraturei|fracturei|torci|desloquei) ~ (braço|perna|pulso|tornozelo|dedo|pé|costela|nariz|dente|anca|bacia|quadril|cotovelo|mão|ombro|clavícula)
       (partiu|quebrou|torceu) ~ (pulso|tornozelo|costela|fémur|clavícula|anca|bacia|quadril|dente|braço da minha|braço do meu)
       (tornozelo|pulso|osso|dedo) (partido|quebrado|fraturado), (fratur|fractur)*, entorse, concussão, traumatismo, hematoma, nódoa negra, galo na
       cicatriz, contusão, luxação, sangrar, sangrou, sangrando, a sangrar, sangramento, sangue, hemorragia
       (levei|levou|levar|apanhou|tomou|precisou|deram) ~ (três|quatro|cinco|seis|sete|oito|dez|vários|de) pontos, levei pontos, levou pontos
       suturar, suturado
       (fui|foi|fomos|ir|levei|levou|levaram|levámos|acabei|acabou|acabámos|parar|parei|parou|internad*|correr|correndo|entrada|está|esteve|ficou|passei|fiquei|direto|transportad*) ~ hospital
       hospitaliz*, (nas|às|para as) urgências*, pronto socorro, ambulância, internado, internação, cirurgia, (ser|foi|fui|fomos) operad*
       (fui|foi|ir|levei|levar|recorrer|consultar|passar) ~ (médico|dermatologista|dentista|pediatra|oftalmologista|veterinário|posto de saúde|upa)
       ao médico, assistência médica, (atendimento|tratamento|relatório|atestado) médico, (reação|reacção) ~ alérgica
       (deu|dá|causou|provocou|tive|teve|fez|com uma) ~ alergia, anafil*, urticária, erupção, eczema, dermatite, assadura
       bolhas (na|nas) (mão|pele*|pés|costas|boca|língua|perna), bolhas no (rosto|corpo|pé|braço|couro), coceira, comichão, inchaço
       (pele*|cara*|rosto|olho*|lábio|garganta|língua|pálpebra|couro cabeludo) ~ (inch*|irrit*|queim*|arder|ardendo|a arder|coçar|coçando|bolhas|inflam*|descam*|ferid*)
       (minha|dela) ~ (pele*|cara*|rosto) ~ vermelh*, (irrit|inflam|inch|vermelhidão)* ~ (pele|olho|cara|rosto|lábio|garganta), engasg*, sufoc*
       asfix*, afogou, afogar se, estrangul*, engoli* ~ (peça|pecinha|pilha|botão|íman|imã|parafuso|bateria)
       (não conseguia|dificuldade em|dificuldade para) respirar, (senti|sentiu|fiquei com|ficou com) falta de ar, intoxic*, envenen*, vomit*
       vómitos, diarreia, passei mal, passou mal, passamos mal, passaram mal, passando mal
       (fiquei|ficou|ficámos|ficaram|ficar) ~ (doente|mal disposto|maldisposto|enjoad*|tonto), (senti|sentimo|sentiu|sentiram) ~ (tonto|enjoad*)
       tontura, náusea, desmai*, (perdi|perdeu) (os sentidos|a consciência), inconsciente, dor* de (barriga|estômago)
       caí de (costas|cabeça|cara*|frente|joelhos), eu caí
       caí (da|do|de) (escada|cadeira|escadote|bicicleta|banco|cama|moto|patinete|trotinete|rede), caí e (parti|quebrei|bati|machuquei|magoei|fiz)
       caí no chão, nós caímos, dei uma queda, (levei|levou|sofri|sofreu) ~ (queda|tombo), escorreguei, tropecei, bati ~ cabeça, bateu ~ cabeça
       pancada na (cabeça|cara*|perna|mão), atropel*, (perdi|perdeu|perder) ~ (dedo|visão|vista|dente|ponta do dedo), ponta do dedo
       matou (o|a) (meu|minha), (gato|cachorro|cadela|cão|cavalo) ~ morreu`,
      5,
    ),
  },
];
