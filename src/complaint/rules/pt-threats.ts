// Português: o que o cliente diz que fará, e o que teve de repetir. Um advogado, a imprensa ou a televisão pedem um verbo ao lado.
import type { PhraseRule } from "../rule-set.js";
import { forms } from "./forms.js";

export const PT_THREATS: readonly PhraseRule[] = [
  {
    says: { flag: "threat-court", kind: "complaint" },
    phrases: forms(
      `(meu|minha|nosso) advogado
       (falar|falei|falo|contact*|contat*|consult*|procur*|contrat*|acion*|recorrer|pass*|entregar|entregue|através de|chamar|constituir) ~ advogado
       advogado ~ (vai|entrar|tratar|contact*|process*)
       (ação|acção|ações|medidas|meios|processo|via|providências|procedimento) (judicial|legal|jurídica), judicialmente, juridicamente
       recurso aos tribunais
       (ir|vou|vamos|irei|avançar*|avanço|acionar*|recorrer*|entrar*|entro|levar*|meter|pôr|vemos|encontramos|resolver|seguir|parar|processo|tratar|ação|procurar) ~ (tribunal|justiça|juizado|julgado|juízo)
       se não ~ (vou|irei|iremos|avanço|recorro|processo|nos vemos|vemo nos|entro|entrarei) ~ (tribunal|justiça|juizado|processo|ação|processar)
       se não ~ (processar*|vou processar|meu advogado), julgado de paz, pequenas causas, juizado especial, vemo nos em tribunal, na justiça
       na barra do tribunal, (vou|vamos|irei|posso|quero|ou|pretendo|vontade de) processar, processarei, processá los
       processar (vocês|a empresa|a loja|os|essa|vos), processo vos
       (abrir|abro|abrirei|mover|moverei|instaurar|interpor|entrar com|entro com|entrarei com|entrando com|ajuizar|meter) ~ (processo|ação|acção|queixa crime)
       injunção`,
    ),
  },
  {
    says: { flag: "threat-regulator", kind: "complaint" },
    phrases: forms(
      `procon, livro de reclamações, livro amarelo, livro vermelho, asae*, deco, anacom, erse*, ersar, anatel, aneel, anvisa, susep, inmetro
       banco central, bacen, banco de portugal, consumidor gov, senacon, decon
       (defesa|direção geral|direcção geral|proteção|secretaria|delegacia|associação|apoio|órgãos de defesa) ~ (do|ao) consumidor
       centro de arbitragem, arbitragem, (entidade|autoridade|órgão|agência) ~ regulador*, (contactar|denunciar|recorrer) ~ (ao|o) regulador
       ouvidoria, cnpd, anpd, cniacc, ministério público, autoridade (da concorrência|de segurança|nacional|tributária)
       se não ~ (procon|deco|asae|livro de|anatel|consumidor gov|vou denunciar|denuncio|queixa|anacom)
       denunciar (à|ao|no|na|vocês|a empresa|a loja|junto|vos|isto|os|às), denunciá los, (vou|vamos|irei) denunciar, denunciarei
       (apresentar|fazer|apresento|farei|apresentarei|faço|formalizar|registrar|abrir|abro) ~ (denúncia|participação)
       (queixa|participar|reclamação|queixar) ~ (às autoridades|à autoridade), órgãos competentes, entidades competentes, autoridades competentes
       código de defesa do consumidor`,
    ),
  },
  {
    says: { flag: "threat-press", kind: "complaint" },
    phrases: forms(
      `(jornal|imprensa|televisão|jornalista|mídia) ~ (ador|gost|interess)* ~ (saber|história|caso|disto|isso)
       (ir|vou|vamos|irei|contact*|contat*|falar|contar*|denunciar|levar|chamar|avisar|recorrer|procurar) ~ (imprensa|jornal|jornalista|comunicação social|mídia)
       (ir|vou|vamos|aparecer|contar|levar ~) (à|na|para a|pra) (televisão|tv), reclame aqui, portal da queixa
       (vai|vão|irá|parar|public*|post*|partilh*|compartilh*|expo*|colocar*|coloco|pôr|pô|ponho|meter|mostrar|divulg*|denunci*|contar*|reclamar|jogar|botar|escrever) ~ (redes*|facebook|instagram|twitter|tiktok|youtube|google|stories)
       (public*|post*|divulg*|expo*) ~ internet, em todas as redes, viraliz*, tornar viral, ficar viral, vou divulgar, vou publicar, vou postar
       vou expor, expor (vocês|a loja|a empresa|o caso), expô los, se não ~ (reclame aqui|redes|imprensa|public*|post*|vou expor|portal da queixa)
       (crítica|avaliação|comentário|review|opinião|nota) (negativa|péssima|má|muito má|ruim), má (crítica|avaliação), (deixar|dar) uma estrela
       uma estrela (no|em), (meus|minhas) seguidores, (todo mundo|toda a gente|todos) ~ (saber|saiba|saibam|conhecer)
       (avisar|alertar|prevenir|aviso) (todos|todo mundo|toda a gente|outras pessoas|os outros|outros)`,
    ),
  },
  {
    says: { flag: "repeat", kind: "complaint" },
    phrases: forms(
      `(segunda|terceira|quarta|quinta|sexta|enésima|décima) (vez|chamada|reclamação|reparação|ligação|máquina|troca|tentativa|mensagem|visita)
       (segundo|terceiro|quarto|quinto) (email|e mail|aparelho|técnico|conserto|protocolo|contato|contacto|chamado|pedido de)
       outra vez (o mesmo|a mesma|sem|com|não), novamente o mesmo, mesmo problema
       (três|quatro|cinco|seis|sete|oito|dez|vinte|mil|várias|diversas|inúmeras|muitas|repetidas|tantas|incontáveis|imensas) vezes
       (cinco|três|quatro|seis|dez|vários|muitos|inúmeros|diversos|imensos|mil) (emails|e mails|contatos|contactos|protocolos|chamados)
       (várias|inúmeras|diversas|muitas|cinco|três|quatro|imensas) (mensagens|ligações|chamadas|reclamações|cartas|tentativas)
       já (reclamei|liguei|contactei|contatei|reportei|avisei|escrevi|mandei|enviei|telefonei), já entrei em (contato|contacto)
       já abri ~ (reclamação|chamado|protocolo|ocorrência)
       (voltou|volta|voltaram) a (avariar|falhar|dar|pingar|acontecer|parar|estragar|ter|fazer|cobrar|verter|quebrar|apresentar|desligar|vazar|aparecer|avariar se|deixar)
       (avari*|quebr*|parou|falh*|problema|defeito|estrag*|acontec*|ping*|vaz*|cobr*|errad*|trav*|desligou|avaria) ~ (de novo|outra vez|novamente)
       continua (sem funcionar|por resolver|avariado|com defeito|na mesma|igual), ainda não resolveram, uma e outra vez, vezes sem conta
       (sempre|toda vez) ~ mesm* (problema|coisa|história)`,
    ),
  },
];
