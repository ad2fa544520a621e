namespace Resolute.Text.Tests.Structure;

/// <summary>A resolution of a body that does not exist in each language, a paragraph a line.</summary>
internal static class WrappedTexts
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ByLanguage { get; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["en"] =
            [
                "31/7. Lamps for harbours that the night boats use",
                "The Assembly of Lighthouses,",
                "Recalling its resolution 30/4 of 12 June 2030, in which it asked the keepers of the northern islands to count the lamps in their care, and its resolution 28/11, para. 5, on the quality of oil,",
                "Noting with concern that the oil of the last three winters was mixed with water, that the keepers on the outer reefs noticed it only in March 2031, and that two boats were lost within a year,",
                "Recognizing the long-term work of the wardens, who have noted, reported and requested repairs since 2026, and welcoming the readiness of the fishing villages to carry oil to the reefs in their own boats,",
                "1.\tDecides to set up a common store of oil in Port Ardent, from which every keeper may draw, within the limits of subparagraph (b) below, no later than 1 March 2032;",
                "2.\tRequests the Keeper-General, in consultation with the wardens of the northern islands and with those villages that own boats:",
                "(a)\tTo buy clear oil for two winters, at the price that was agreed upon in 2029 or at a lower one;",
                "(b)\tTo share the oil among the keepers by the number of their lamps and by the hours of darkness in each month of the year;",
                "(c)\tTo report to the Assembly, at its thirty-third session and every two years thereafter, on what was bought, shared and burnt;",
                "3.\tInvites villages that have not yet done so to name a person who answers for the lamps of the harbour and to tell the Keeper-General the name, the address and the hours of that person;",
                "4.\tAlso decides to return to the question of oil, of lamps and of wages at its thirty-third session, under the item entitled \"Harbours at night\".",
            ],
            ["fr"] =
            [
                "31/7. Des lampes pour les ports où accostent les barques de nuit",
                "L'Assemblée des phares,",
                "Rappelant sa résolution 30/4 du 12 juin 2030, par laquelle elle avait demandé aux gardiens des îles du Nord de compter les lampes dont ils ont la charge, ainsi que sa résolution 28/11 sur la qualité de l'huile,",
                "Notant avec préoccupation que l'huile des trois derniers hivers contenait de l'eau, que les gardiens des récifs ne s'en sont aperçus qu'en mars 2031 et que deux barques ont été perdues en moins d'un an,",
                "Considérant que les villages de pêcheurs sont disposés à porter l'huile jusqu'aux récifs sur leurs propres barques, pourvu que le prix du voyage leur soit rendu dans les trente jours,",
                "1.\tDécide de créer à Port-Ardent un dépôt commun d'huile, ouvert à tous les gardiens dans les limites fixées à l'alinéa b) ci-dessous, au plus tard le 1er mars 2032;",
                "2.\tPrie le Gardien général, agissant en consultation avec les surveillants des îles du Nord et avec les villages qui possèdent des barques :",
                "a)\tD'acheter de l'huile claire pour deux hivers, au prix convenu en 2029 ou à un prix inférieur;",
                "b)\tDe partager l'huile entre les gardiens selon le nombre de leurs lampes et selon les heures d'obscurité de chaque mois de l'année;",
                "c)\tDe faire rapport à l'Assemblée, à sa trente-troisième session puis tous les deux ans, sur ce qui aura été acheté, partagé et brûlé;",
                "3.\tInvite les villages qui ne l'ont pas encore fait à désigner une personne qui réponde des lampes du port et à communiquer son nom et ses heures au Gardien général;",
                "4.\tDécide également d'examiner de nouveau la question de l'huile, des lampes et des gages à sa trente-troisième session.",
            ],
            ["es"] =
            [
                "RESOLUCIÓN 7 (PUERTO ARDENT, 2031)",
                "Lámparas para los puertos a los que llegan los botes de noche",
                "La Asamblea de los Faros (Puerto Ardent, 2031),",
                "recordando",
                "a)\tla Resolución 4 (Puerto Ardent, 2030), en la que pidió a los guardianes de las islas del norte que contaran las lámparas que tienen a su cargo;",
                "b)\tla Resolución 11 (Bahía Gris, 2028), relativa a la calidad del aceite que se quema en los arrecifes y en los puertos pequeños,",
                "considerando",
                "a)\tque el aceite de los tres últimos inviernos estaba mezclado con agua y que los guardianes de los arrecifes no lo advirtieron hasta marzo de 2031;",
                "b)\tque los pueblos de pescadores están dispuestos a llevar el aceite a los arrecifes en sus propios botes, siempre que se les reembolse el viaje en un plazo de treinta días,",
                "resuelve",
                "1\tcrear en Puerto Ardent un depósito común de aceite, abierto a todos los guardianes dentro de los límites que se fijan más adelante, a más tardar el 1 de marzo de 2032;",
                "2\tvolver a examinar la cuestión del aceite, de las lámparas y de los salarios en su próxima reunión ordinaria, a la luz del informe del Guardián General,",
                "encarga al Guardián General",
                "1\tque compre aceite claro para dos inviernos, al precio que se convino en 2029 o a un precio inferior;",
                "2\tque reparta el aceite entre los guardianes según el número de sus lámparas y según las horas de oscuridad de cada mes del año;",
                "3\tque informe a la Asamblea cada dos años sobre lo que se haya comprado, repartido y quemado.",
            ],
            ["ru"] =
            [
                "31/7. Лампы для гаваней, в которые лодки приходят ночью",
                "Ассамблея маяков,",
                "ссылаясь на свою резолюцию 30/4 от 12 июня 2030 года, в которой она просила смотрителей северных островов сосчитать вверенные им лампы, и на свою резолюцию 28/11 о качестве масла,",
                "отмечая с обеспокоенностью, что масло последних трех зим было смешано с водой, что смотрители внешних рифов заметили это лишь в марте 2031 года и что за один год погибли две лодки,",
                "признавая готовность рыбацких деревень доставлять масло к рифам на собственных лодках при условии, что расходы на дорогу будут возмещены им в течение тридцати дней,",
                "1.\tпостановляет создать в Порт-Арденте общий склад масла, открытый для всех смотрителей в пределах, установленных в подпункте b) ниже, не позднее 1 марта 2032 года;",
                "2.\tпросит Главного смотрителя в консультации с надзирателями северных островов и с деревнями, у которых есть лодки:",
                "a)\tзакупить чистое масло на две зимы по цене, согласованной в 2029 году, или по более низкой цене;",
                "b)\tраспределить масло между смотрителями по числу их ламп и по числу темных часов в каждом месяце года;",
                "c)\tпредставить Ассамблее на ее тридцать третьей сессии, а затем каждые два года доклад о том, что было куплено, распределено и сожжено;",
                "3.\tпредлагает деревням, которые еще не сделали этого, назначить лицо, отвечающее за лампы гавани, и сообщить его имя и часы работы Главному смотрителю;",
                "4.\tпостановляет также вернуться к вопросу о масле, лампах и жалованье на своей тридцать третьей сессии.",
            ],
            ["zh"] =
            [
                "第7号决议（2031年，阿登港）",
                "供夜间船只停靠的港口用灯",
                "灯塔大会（2031年，阿登港），",
                "忆及",
                "a)\t第4号决议（2030年，阿登港），大会在该决议中要求北部各岛的守灯人清点由其照管的全部灯具；",
                "b)\t第11号决议（2028年，灰湾），该决议涉及礁石上和小港口内所燃灯油的质量问题，",
                "考虑到",
                "a)\t过去三个冬季所用的灯油掺了水，而外礁的守灯人直到2031年3月才察觉这一情况，一年之内便有两艘船因此失事；",
                "b)\t只要旅费能在三十天内得到偿还，各渔村愿意用自己的船只把灯油运送到外礁，",
                "做出决议",
                "1\t最迟于2032年3月1日在阿登港设立共用油库，所有守灯人均可在下文规定的限度内取用灯油；",
                "2\t根据守灯总监提交的报告，在下一次常会上重新审议灯油、灯具和工资问题，",
                "责成守灯总监",
                "1\t按照2029年商定的价格或更低的价格购买足够两个冬季使用的清油；",
                "2\t按照各守灯人照管的灯数和全年每个月的黑暗时数，在守灯人之间分配灯油；",
                "3\t每两年向大会报告一次购买、分配和燃用灯油的情况。",
            ],
            ["ar"] =
            [
                "القرار 7 (ميناء الفنار، 2031)",
                "مصابيح للموانئ التي ترسو فيها قوارب الليل",
                "إن جمعية المنارات (ميناء الفنار، 2031)،",
                "إذ تذكّر",
                "أ )\tبالقرار 4 (ميناء الفنار، 2030) الذي طلبت فيه من حراس الجزر الشمالية إحصاء جميع المصابيح التي في عهدتهم؛",
                "ب)\tبالقرار 11 (الخليج الرمادي، 2028) بشأن جودة الزيت الذي يُحرق على الصخور وفي الموانئ الصغيرة،",
                "وإذ تضع في اعتبارها",
                "أ )\tأن زيت فصول الشتاء الثلاثة الماضية كان ممزوجاً بالماء وأن حراس الصخور لم ينتبهوا إلى ذلك إلا في مارس 2031 بعد غرق قاربين؛",
                "ب)\tأن قرى الصيادين مستعدة لنقل الزيت إلى الصخور في قواربها شريطة أن ترد إليها نفقات الرحلة في غضون ثلاثين يوماً،",
                "تقرر",
                "1\tإنشاء مستودع مشترك للزيت في ميناء الفنار يكون مفتوحاً لجميع الحراس ضمن الحدود المبينة أدناه في موعد أقصاه 1 مارس 2032؛",
                "2\tالعودة إلى النظر في مسألة الزيت والمصابيح والأجور في اجتماعها العادي المقبل على ضوء تقرير الحارس العام،",
                "تكلف الحارس العام",
                "1\tبشراء زيت صاف يكفي شتاءين بالسعر المتفق عليه في عام 2029 أو بسعر أدنى منه؛",
                "2\tبتقسيم الزيت بين الحراس بحسب عدد مصابيحهم وعدد ساعات الظلام في كل شهر من شهور السنة؛",
                "3\tبتقديم تقرير إلى الجمعية كل سنتين عما جرى شراؤه وتقسيمه وحرقه.",
            ],
        };
}
