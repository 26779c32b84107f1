/** Given names common in several languages, in lower case without accents: enough to tell a person from a product where the context is weak. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaliyah aaron abbie abby abdel abdul abdullah abel abigail abraham achille ada adalbert adam adauto adebayo ' +
    'adela adelajda adele adelheid adeline aderbal adilson aditi aditya adolf adolfo adrian adriana adrianna adrien ' +
    'adunni agata agatha agathe agnes agnieszka agustin ahmad ahmed aida aidan aileen ailton aimee ainhoa airton ' +
    'aisha aisling aitana aitor ajay akira akua alain alan alana alba albert alberta alberto albin albina albrecht ' +
    'alceste aldair aldina aldo aldona alec aled alejandra alejandro aleksander aleksandr aleksandra aleksei ' +
    'alessandra alessandro alex alexander alexandra alexandre alexandru alexei alexey alexis alfons alfonso alfred ' +
    'alfredo ali alice alicia alicja alina alisha alison alistair allison alma almir almudena alois alojzy alonso ' +
    'aluisio alva alvaro alwin alwine ama amadou amaia amalia amanda amandine amara amauri amaury amber ambre ' +
    'ambrogio ambrose amedeo amelia amelie amina aminata amir amira amit amparo amrita amy ana anabel anais anand ' +
    'ananya anastasia anastasija ander anders andre andrea andreas andree andreea andrei andrej andres andrew andrey ' +
    'andrius andrzej aneta anette angel angela angelika angelina angelique angelo angus anh anibal anika anil ' +
    'anirudh anisha anita anja anjali anke ann anna annabel annabelle annamaria anne anneke annelies anneliese ' +
    'annemarie annerose annett annette annibale annie annika anouk ansel anselm anselmo ansgar anthony antje antoine ' +
    'antoinette anton antonella antonia antonieta antonina antonino antonio antonios anush anya anzelm aoife ' +
    'aparecida aparecido apolline apolonia apostolos april araceli archana archie aretha ariana arianna ariel arif ' +
    'arild arjun arkadiusz arlene arleta arlette arlindo armanda armando armelle armin arnaldo arnaud arndt arne ' +
    'arno arnold arthur artur arturo arun arvind arwen asha ashley ashok asier asif asma astrid asuncion aubrey ' +
    'audrey augusta auguste augusto aurelia aurelie aurelien aurelio auriane aurora austin ava avery axel ayaan ' +
    'ayako ayesha aylin ayo ayrton ayumi azad babak babette balazs balbina balthasar bao baptiste barbara barbra ' +
    'barnaby barry bart bartholomew bartlomiej bartosz basil bastian bastien battista beata beate beatrice beatrix ' +
    'beatriz becky begona belen belinda bella ben benedetta benedict benedikt benedita benedito beniamino benita ' +
    'benito benjamin benno benoit berenice berit bernadeta bernadette bernard bernardo bernd bernhard berta bertha ' +
    'bertold bertram bertrand beth bethany bettina betty beverley beverly bianca bich bilal bill billy binh birgit ' +
    'birgitte birte birthe bjorn blanca blandine blazej bob bodo bogdan bogumil bogumila boguslaw bohdan boleslaw ' +
    'bonnie boris borja bozena bozydar brad bradley brandon branislav branko braulio breanna brenda brendan brenden ' +
    'brent brett brian briana bridget brigitte britta brittany brittney bronislaw bronislawa bronwyn brooke brooklyn ' +
    'bruce bruna brunella brunetto brunhilde bruno bryan bryony bukola burkhard burkhardt caden caetano caio caitlin ' +
    'caleb calogero calvin cameron camila camille camillo camron candace candela candice candida carina carine carl ' +
    'carla carlo carlos carlotta carlton carmela carmelo carmem carmen carol carole carolina caroline carrie carsten ' +
    'carter cary casandra casey casimir caspar cassandra cassidy cassio catalina catarina caterina cathal catherine ' +
    'cathy catriona cayetano cecelia cecil cecile cecilia cecilie cedric celeste celestine celia celina celine celio ' +
    'celso cesar cesare cesira cezary chad chandra chandrika chantal charlene charles charlie charline charlotte ' +
    'charlton chelsea chen cheng cheryl chester cheyenne chiamaka chiara chidi chinedu chinwe chioma chloe chris ' +
    'christa christelle christian christiana christiane christie christina christine christof christoph christophe ' +
    'christopher christos chuck chukwuemeka ciara ciaran cillian cindy ciro claas claire clara clarence clarissa ' +
    'clark claude claudemir claudette claudia claudine claudio claus cleide cleiton clelia clemence clement clemente ' +
    'clementina clifford clifton clint clinton clive clothilde clovis clyde cody cole coleen colette colin colleen ' +
    'collin conceicao concepcion concetta connie connor conor conrad consolacion constance constantin constanze ' +
    'consuelo cora coralie cordelia corentin corey corinna corinne cornelia cornelius corradino corrado corrine ' +
    'cosima cosimo costanza craig creusa cristian cristiana cristiano cristina cristobal crystal curtis cynthia ' +
    'cyril cyrille czeslaw czeslawa dagmar dagny daisuke dale dalia dalva damian damien damir dana dane danica ' +
    'daniel daniela danielle danila danilo danuta daphne darci darcy daria darius dariusz darja darlene darrell ' +
    'darren darryl dave davi david davide davina dawid dawn dean deanna debbie deborah debra deepak deepika deirdre ' +
    'deise delaney delbert delia delphine demetrius denis denisa denise dennis denys derek derrick desideria desiree ' +
    'desmond detlef detlev devin devon dewayne dexter diana diane dianne diarmuid didier diederik diego dieter ' +
    'diethelm dietlinde dietmar dietrich diletta dillon dimitra dimitri dimitrios dimitris dina dinesh dino dirceu ' +
    'dirk divya djalma dmitri dmitry dobromila dolores domenica domenico domingo dominic dominik dominika dominique ' +
    'donal donald donata donatella donatello donato donna donovan dora doralice doreen dorian doris dorota dorothea ' +
    'dorothee dorothy dorte dorthy doug douglas drew duane duc duncan dusan dustin dwayne dwight dylan earnest ' +
    'eberhard eckart eckhard edda eddie edelmira edeltraud edeltraut edgar edgardo edilson edinaldo edite edith ' +
    'edmilson edmond edmund edna edoardo edouard edson eduard eduarda eduardo edward edwin edwina edyta efua egbert ' +
    'egon eike eileen eilidh eirik ekaterina ekkehard ekkehardt elaina elaine elba elcio eleanor eleanora eleftheria ' +
    'elena eleni eleonora eleonore elettra elfi elfriede eli elia eliana eliane elias eliette eliezer elif eligiusz ' +
    'elijah elin elina elinor elio eliot elisa elisabeth elisabetta elisangela elise eliseo elizabeth elizaveta elke ' +
    'ella elle ellen ellie elliot elliott elmar elmer elodie eloise elsa elsbeth elsie elton elvera elvin elvira ' +
    'elvis elwira elwood elza emanuel emanuela emanuele emeka emely emerson emil emile emilia emilian emiliano ' +
    'emilie emilienne emilija emilio emily emma emmaline emmanuel emmanuelle emmett encarnacion eneko engelbert ' +
    'ennio enno enrico enrique enzo erazm ercole erdmann erhard eric erica erich erick erik erika erin erivaldo ' +
    'ermanno ermes erna ernest ernestine ernesto ernst eros erwan erwin eryk esme esmeralda esperanza esteban ' +
    'estefania estela estelle ester esther ethan ethel etienne ettore euan euclides eufemia eugen eugene eugenia ' +
    'eugenie eugenio eugeniusz eulalia eunice eusebia eusebio eva evaldo evan evandro evangelia evangelos eve ' +
    'evelina eveline evelyn evelyne everett everette evert evgenia evgeny ewa ewald ewan ewelina ezekiel ezio ezra ' +
    'fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio faisal falk fannie farah fareed farhan farid ' +
    'farida faruk fatih fatima fatma fatou fausta faustino fausto faustyna fay federica federico felicia feliciano ' +
    'felicien felicita felicitas felicity felicja feliks felipe felix femi ferdinand ferenc fergal fergus fermin ' +
    'fernand fernanda fernando ferruccio ffion fiamma fidel fidela filip filipa filipe filippo filomena finlay finn ' +
    'fiona fiorella flavia flavio fleur florence florent florentina floretta florian floriane florin floyd folake ' +
    'frances francesca francesco francine francis francisco franciszek franciszka franco francois francoise frank ' +
    'franz franziska frauke fred freddie frederic frederica frederick frederico frederik frederique freya frida ' +
    'frieda friedemann frieder friederike friedhelm friedrich fritz fulgencio fulvia fulvio gabi gabriel gabriela ' +
    'gabriele gabriella gaetan gaetano gaia gail ganesh gareth garrett garry gary gaspar gaston gauri gauthier gavin ' +
    'gavriel gebhard gemma gene genevieve genival gennaro genowefa geoff geoffrey georg george georges georgette ' +
    'georgia georgiana georgina georgios geraint gerald geraldine geraldo gerard gerardo gerd gerda gerfried gerhard ' +
    'gerlinde germaine gernot gero geronimo gert gertraud gertrud gertruda gertrude gervasio gesa giacomo giada ' +
    'giampaolo giancarlo gianfranco gianluca gianmarco gianna gianni gianpiero gideon gilbert gilberto gilda gilles ' +
    'gillian gilmar gilson gina ginetta ginevra ginny gino gioia giordana giordano giorgia giorgio giosue giovana ' +
    'giovanni girolamo gisbert gisela gisele gisella giselle gita gitta giuditta giulia giuliana giuliano giulio ' +
    'giuseppe giuseppina gladys glen glenda glenn glenys gloria gonzalo gopal goran gordon gorka gottfried gotz ' +
    'grace grady graeme graham grainne grant grazia graziella grazyna greg gregor gregorio gregory greta gretchen ' +
    'grete grzegorz guadalupe gudrun guendalina guglielmo guido guilherme guillaume guillermo gunda gunnar gunter ' +
    'gunther guntram gustaf gustav gustavo gustaw guy gwen gwenael gwendolyn gwyneth gyorgy habib hadley hai haidar ' +
    'hakan hakim haley halina halle hamid hamilton hamish hamza hanna hannah hanne hannelore hannes hanno hannu hans ' +
    'hans-jurgen hans-peter harald harish harold harriet harrison harry hartmut hartwig haruka haruki harvey hasan ' +
    'hassan hattie hazel heath heather hector hedwig heide heidemarie heidi heidrun heike heiko heiner heinrich ' +
    'heinz heinz-peter helen helena helene helga helge helio hella helle hellmut helma helmut helmuth heloisa ' +
    'hendrik henner henning henri henrietta henriette henrik henrike henrique henry henryk henryka herbert heriberto ' +
    'hermann hermes hermine hernan hershel herta herve hieronim hilary hilda hilde hildegard hillary hilma hiltrud ' +
    'himanshu hina hiroshi hoa holger hollie holly honorata horacio horst hortense howard huang hubert hubertus hugh ' +
    'hugo hugues hui humberto hung huong husain hussein hyun iain ian ibrahim ida idris ifeoma iga ignacio ignacy ' +
    'ignatius ignatz igor iker ikram ilaria ilda ildiko ilenia ilias ilka ilona ilse iman imane imani imelda imke ' +
    'imogen imran inacio inaki ines inga inge ingeborg inger ingmar ingo ingrid inka inma inmaculada ioana ioannis ' +
    'iolanda ion iona iracema irena irene ireneo ireneusz irina irineu iris irma irmgard irmina irmtraud irving isa ' +
    'isaac isabel isabella isabelle isadora isai isaiah isaura isha ishaan isidora isidro ismael ismail isolde isom ' +
    'isotta istvan italo itziar iva ivan ivana ivo ivone ivy iwan iwo iwona izabel izabela izabella izydor jaako ' +
    'jacek jacinta jacinto jack jackie jackson jacky jaclyn jacob jacopo jacquelin jacqueline jacquelyn jacques ' +
    'jacqui jaden jadir jadwiga jagna jagoda jaime jaimie jair jake jakub jalal jaleel jamal jamarcus jameel james ' +
    'jamie jamila jamir jamshid jan jana janaina jandira jane janek janelle janet janice janina janine janis jannik ' +
    'january janusz jared jarek jarl jarmila jaromir jaroslav jaroslaw jarrod jarvis jasmin jasmine jason jasper ' +
    'javier jaya jayden jayne jayson jazlyn jazmin jean jeanette jeanine jeanne jeannette jed jeff jefferson jeffrey ' +
    'jelena jemima jenna jennie jennifer jenny jens jeremi jeremiah jeremy jermaine jermey jerome jeronimo jerry ' +
    'jerzy jess jesse jessica jessie jessyca jesus jett jette jian jiayi jill jillian jim jimena jimmy jing jiri ' +
    'jitka joachim joan joana joanie joann joanna joanne joao joaquim joaquin jocelyn jocelyne jochen jodie jody joe ' +
    'joel joelle joelma joerg joey johan johann johanna johanne johannes john johnathan johnny johnpaul jokin ' +
    'jolanta jolene jonas jonatan jonathan jonathon joni joost jordan jordi jorg jorge jorgen joris jorn jose josef ' +
    'josefa josefina josefine josep joseph josephine josette josh joshua josiane josie josip josu josue jovan jovany ' +
    'jowita joy joyce jozef jozefa jozefina juan juana juanita judas judit judith judy judyta julen jules julia ' +
    'julian juliana julianna julianne julie julien juliet juliette julio julius juliusz june junko jurek jurgen juri ' +
    'juscelino jussara justin justina justine juston justus justyn justyna jutta kabir kacey kacper kadin kai kaique ' +
    'kaitlin kaitlyn kaja kajetan kaleb kalina kalle kalpana kamal kamala kamil kamila kamran kara karel karen karim ' +
    'karin karina karine karl karl-heinz karla karlheinz karli karol karola karolina karoline karson karsten karthik ' +
    'kasandra kasia kaspar kasper katalin katariina katarina katarzyna kate katelyn katerina katharina kathe ' +
    'katherine kathi kathleen kathryn kathy kati katia katie katja katlyn katrin katrina kavita kay kaye kayla ' +
    'kazimiera kazimierz kazuki kazuo keanu keegan keiko keira keiran keisha keith kelley kelli kelly kelsey kelvin ' +
    'kemal ken kendra kendrick kenji kenneth keren kerri kerry kerstin keshia kevin khadija khaled khalid kiara kiel ' +
    'kieran kim kimberly kinga kirill kirk kirsten kirsty klara klaudia klaudiusz klaus klaus-dieter klemens knud ' +
    'knut kofi kojo konrad konstancja konstantin konstantinos konstanty kordian kornel kornelia krishna krista ' +
    'kristen kristian kristiina kristin kristina kristine kristof kristoffer kristopher krystian krystyna krzysztof ' +
    'ksawery ksenia kumar kuno kurt kurtis kwame kwesi kyle kyleigh kyra lacey lachlan laila lais lajos lakshmi ' +
    'lalit lamar lana lance lancelot lando lara larissa larry lars laszlo latisha latoya laudomia laura laure ' +
    'laureen lauren laurence laurene laurent lauri laurie lavada lavern lavinia lavonne lawrence layla lazaro lea ' +
    'leah leandra leandro leanne learco leberecht lech lee leif leigh leila leire leland lelia lena leni lenka ' +
    'lennart lenny lenora leo leocadia leokadia leon leona leonard leonardo leonid leonidas leonie leonor leonora ' +
    'leopold leopoldo lera leroy leslaw lesley leslie lester leszek leticia letizia levi lewis lia liam liana liane ' +
    'libor licia lidia lidiane liesbeth lieselotte lilian liliana lilith lilla lilli lillian lilo lily lina lincoln ' +
    'linda lindomar lindsay lindsey linh linnea lino linus lionel lisa lisbeth lisette litzy liv livia livio liz ' +
    'lizeth lizzie ljiljana lloyd logan loic lois lola longina lonnie lope lore loredana loren lorena lorene lorenz ' +
    'lorenza lorenzo loretta lori lorna lorraine lothar lottie lou louella louis louisa louise lourdes luana lubomir ' +
    'luc luca lucas luce lucia luciana luciano lucie lucien lucienne lucille lucimar lucinda lucio lucja lucjan ' +
    'lucretia lucy lucyna ludger ludmila ludovic ludovica ludwig ludwik ludwika luella luigi luigina luis luisa ' +
    'luise luisella luiz luiza lukas lukasz luke lula luna luther lutz luz luzia luzian lydia lyle lynda lynette ' +
    'lynn lynne lyric maarten mabel mable macarena macario maciej mackenzie maddalena maddie madeleine madeline ' +
    'madison mads mael maelle maelys magali magda magdalen magdalena magdalene maggie magnus mahdi mahesh mahmoud ' +
    'mai maicon maike mairead maisie maite maja majid makoto maksymilian malcolm malgorzata malia malik malin ' +
    'mallory malte malwina mamadou mandy manfred manfredo manish manja manoel manoj manon manuel manuela mara marc ' +
    'marcel marcela marcelina marcelino marcella marcelle marcello marcelo marcia marcin marcio marco marcos marcus ' +
    'mareike marek maren margaret margareta margarete margaretha margarethe margarett margarita margaux marge ' +
    'margherita margie margit margot margret marguerite maria mariagrazia mariam mariana mariane mariangela marianna ' +
    'marianne mariano maribel maricarmen marie marija marijke marilena marilyn marin marina marinella mario mariola ' +
    'marion marisa marisol marissa maristella marita maritza marius mariusz marjan marjorie mark markku marko markus ' +
    'marla marlene marley marli marlies marlis marlon marshall marta martha martijn martin martina martine martyn ' +
    'marvin marwa mary maryam maryla maryna marzia masako massimiliano massimo mateo mateusz mathias mathieu ' +
    'mathilde mathis matilda matilde matt matteo matthew matthias mattia mattias mattie matylda maud maude maura ' +
    'maureen maurice mauricio maurizio mauro maurycy mavis max maxence maxim maxime maximilian maximiliano maximo ' +
    'maximus maxine maya mayara mayra mckenzie meagan mechthild meenakshi meera megan mehdi mehmet mei meike meilin ' +
    'meinhard meinolf melania melanie melba melchiorre melina melinda melisa melissa mellie melody melvin mercedes ' +
    'meredith merle meryl mette mhairi mia micaela micah michael michaela michaele michail michal michalina micheal ' +
    'michel michela michelangelo michele micheline michelle mick mickael mieczyslaw mieszko miguel mihaela mihai ' +
    'miho mika mikael mikaela mike mikel mikhail mikko mikolaj mila milagros milan mildred milena miles milford ' +
    'milica millicent millie milo milos milosz milton mina mindy minerva ming minh minna mira mirabel miranda mireia ' +
    'mireille mirella miriam mirjam mirko miron miroslav miroslaw miroslawa misael misty mitch mitchell mitsuko ' +
    'mitzi mladen moacir modesto mohamad mohamed mohammad mohammed mohan mohit moira moises molly momoko mona monica ' +
    'monika monique monserrat montserrat mordechai morgan moritz morten mortimer mose moses moshe mossie muhammad ' +
    'mukesh muriel murl murray mustafa myles myra myriam myrna myron myrtle nabil nadia nadine nadja nadzieja nagma ' +
    'naima najib nancy nanette naoko naomi naomie napoleon naresh nash nasir nasrin nasser natacha natalia natalie ' +
    'natalija natalino natasa natasha nate nathalie nathan nathaniel naveen nayara nazzareno neal ned nedda neeraj ' +
    'neha neide neil nela nele nelly nelson nerea nestor neusa neva neville ngoc ngozi nguyen nicanor nicholas ' +
    'nicholaus nichole nick nicki nicklaus nicola nicolai nicolas nicole nicoletta nicolette nicolo niels nieves ' +
    'nigel nikhat nikhil nikita nikki niklas niko nikodem nikola nikolai nikolaos nikolas nikolaus nils nilson ' +
    'nilton nimesh nina ninette ning nino nirmala nisha nita nithya nivaldo nives nneka noah noam noe noel noelia ' +
    'noella noelle noemi nolan noor nora norbert norberto noreen norma norman norris norwood novella nuala nuno ' +
    'nunzia nuria oana obinna octavia octavio octavius odair odell odessa odete odette odile odin oihane oksana ' +
    'oktawia olaf olavo ole oleg olena oleta olga olgierd olimpia oliver olivia oliwer oliwia ollie olof olumide ' +
    'oluwaseun oluwatobi omar ombretta ondrej oona oonagh ophelia orazio oren orest oreste oriana orin oriol orlando ' +
    'ornella orsolya orval osama oscar oskar osmar osvalda osvaldo oswald otacilio otavio otis otmar ottavia ottavio ' +
    'ottilie ottis otto otylia owen pablo paddy padraig paige palmira paloma pam pamela panagiotis pankaj paola ' +
    'paolo parker parvati pascal pascale pascual pasquale pat patrice patricia patrick patrik patrizia patrizio ' +
    'patrycja patryk patsy pattie patty pau paul paula paulette pauli paulina pauline paulino paulo pavel pavla ' +
    'pawel payton pearl pedro peer peggy pelagia pelayo pelle penelope penny percy perla perry peta petar peter petr ' +
    'petra petronela petronella petros phil philip philipp philippa philippe phillip philomena phoebe phuong phyllis ' +
    'pia piedad pierce piergiorgio pierluigi piero pierpaolo pierre pieter pietro pilar pinar pinkie pio piotr pippa ' +
    'pippo polina polly pooja prabhakar pradeep prakash pranav pranay prasad prashant pratik precious preston ' +
    'primitivo primo priscilla priya priyanka providenci przemyslaw puja qing quentin quim quincy quinn quintin ' +
    'quinton quirino rachael rachel rachelle radek radka radoslaw radzimir rafael rafaela rafaella rafal raffaele ' +
    'raffaella ragnar rahul raimondo raimund raimundo rainer raissa raj raja rajat rajeev rajesh rajiv rajni rakesh ' +
    'ralf ralph ramesh ramiro ramon ramona ramos ranbir randal randall randy rani raphael raphaela raphaelle raquel ' +
    'rasheed rashid rasmus raul ravi raymond raynald razvan reagan reba rebecca rebekah rebekka reece reem reg ' +
    'reggie regina reginald reimund reinaldo reiner reinhard reinhild reinhold rekha remedios remi remigio remigiusz ' +
    'remo remy renan renata renate renato renaud rene renee retta reyes reyna reza rhianna rhiannon rhoda rhonda ' +
    'rhys ria rian ricarda ricardo richard rick rickey ricky rico rigoberto rikke riley rita ritchie ritu robbie ' +
    'robert roberta roberto roberval robin robyn rocco roch rocio roderick rodney rodolfo rodrigo rogelio roger ' +
    'rogerio rohan rohit roksana roland rolf rollin roma romain roman romana romane romario romeo romina romuald ' +
    'romy ronald ronaldo ronan ronja ronny roque rory rosa rosalba rosalia rosalie rosalind rosalinda rosalyn ' +
    'rosamund rosana rosangela rosanna rosaria rosario roscoe rose rosel roseline rosella rosemarie rosemary ' +
    'rosemeire rosetta rosi rosie rosilene rosina rosita roslyn rosolino ross roswitha rotraud rowan rowena roxana ' +
    'roxane roxanne roy royce rozalia rozella ruben rubens ruby rubye rudi rudiger rudolf rufus ruggero rui rupert ' +
    'ruslan russ russell ruth ruthie ruy ryan rylan ryszard sabatino sabina sabine sabri sabrina sabryna sachin ' +
    'sadaf sadie safiya sagrario said saida saira sakura salah saleh sally salma salman salome salvador salvatore ' +
    'sam samanta samantha samara sami samir samira sammy samuel sanchez sandeep sander sandhya sandra sandrine ' +
    'sandro sandy sanja sanjay sanna sanne santiago santina santino santos santosh saoirse sara sarah sari sarita ' +
    'sascha sasha satish satoshi saturnino saul savannah saverio savion scarlett scott seamus sean sebastian ' +
    'sebastiano sebastiao sebastien sedat seema sefa selena selim selina selma serafin serena serge sergei sergey ' +
    'sergi sergio sergiusz sergiy serhii seth severin severine severino seweryn seyma shabnam shaina shane shania ' +
    'shanice shankar shanna shannon shanon shantel shanti shany shari sharif sharlene sharon sharron shaun shauna ' +
    'shawn shawna shea sheena sheikh sheila shelby sheldon shelley shelly sheri sherman sherri sherry sherwood ' +
    'shilpa shirin shirley shiv shivani shota shreya shu shweta shyam shyann sian sibel sibylle sidney sidonie ' +
    'siegbert siegfried sieglinde siegmund sienna sierra sigmar sigmund sigrid sigrun silas silke silvana silvano ' +
    'silvester silvestro silvia silvio simeon simon simona simone simonetta simonne sinead siobhan siri sissel sita ' +
    'siv sixten skye skyla slavica slavko slawomir snezana sobieslaw socorro sofia sohail solange soledad solene ' +
    'solveig sonia sonja sonny soo-jin sophia sophie soraya soren soumya spencer stacey stacie stacy stan stanford ' +
    'stanislas stanislav stanislaw stanislawa stanton stavros stefan stefania stefanie stefano stefanos steffen ' +
    'steffi stella sten steph stephan stephane stephania stephanie stephany stephen steve steven stewart stig stuart ' +
    'sue suki sulaiman suleiman sumit sunil sunita suraj suresh susan susana susann susanna susanne sushma susie ' +
    'suzan suzana suzanna suzanne suzette suzie sven svenja svetla svetlana swantje swati sybil sydney sydnie sylke ' +
    'sylvain sylvan sylvester sylvia sylviane sylvie sylwester sylwia szczepan szymon tabea tabitha tadeusz tais ' +
    'taisia takashi takeshi taku talia tamar tamara tamas tamika tamires tammy tancredi tania tanja tanvi tanya tara ' +
    'taras tarcisio tarek tariq tasha tatiana tatiane tatjana tatum tatyana taylor teagan tecla ted tekla telemaco ' +
    'telmo teo teodor teodora teodoro teofil terence teresa teresita terezinha teri terrance terrell terrence terri ' +
    'terry tess tessa thad thais thalia thanh thea thekla theo theodor theodora theodore theresa therese theresia ' +
    'theron thiago thibaud thibault thierry thilo thomas thor thora thorben thore thorsten thurman tia tiago tiana ' +
    'tibor tiffani tiffany tilda tillie tillman tilman tilo tim timea timo timofey timothee timothy tina tine tito ' +
    'tiziana tiziano tjark tobiah tobias tobiasz tobie tobin toby todd tolga tom tomas tomasa tomaso tomasz tomislav ' +
    'tommaso tommy tomoko toni tonia tonja tony tonya torben tore torey torrance torsten tove tracy traudl traute ' +
    'travis travon trent trenton trever trevor trey tricia trina trine trinidad trish trisha tristan triston troy ' +
    'trude trudy trygve tsering tuan tullio tunde tuomas twyla tyler tymon tymoteusz tyra tyree tyrel tyrone tyson ' +
    'ubaldo ubirajara uche uchenna udo ugne ugo ulf uli ulisses ulla ulrich ulrik ulrike ulysses uma umberto unai ' +
    'unax urko urs ursula urszula uschi usha usman uta ute uwe vaclav vada vadim valdir valentin valentina valentine ' +
    'valentino valeria valerie valerio valeriy valery valmir valter vance vanda vandana vanderlei vanessa vania ' +
    'vasile vasiliki vasilis vasily veit vella velma venanzio venkat vera verena vern verna verner vernon veronica ' +
    'veronika veronique vesna vesta vibeke vicenta vicente vicki vicky victoire victor victoria victorine vidal ' +
    'vidya vijay vikas vikram viktor viktoria viktorija vilde vilhelm vilma vinay vincent vincenza vincenzo vinicius ' +
    'vinnie vinod viola violet violeta violetta virgie virgilio virginia virginie virna vishal vita vitale vitali ' +
    'vito vitoria vittoria vittorio vivek vivian viviana viviane vivien vivienne vlad vladimir vladislav vlasta ' +
    'vojtech volker volkmar volodymyr waclaw wade wagner waino waldemar waldtraud waleed walenty waleria walid ' +
    'wallace wally walmir walter walther walton waltraud wanda wanderley warren washington wasim wawrzyniec wayne ' +
    'wei wellington wen wendell wendy wenke wenzel werner weronika wes wesley weston whitney wibke wiebke wieland ' +
    'wieslaw wieslawa wiktor wiktoria wilber wilbur wilford wilfred wilfried wilhelm wilhelmina wilhelmine willa ' +
    'willard willem willi william willie willis wilma wilson wilton wincenty winfried winifred winnie winnifred ' +
    'winona winston wioletta wit witold wladyslaw wlodzimierz wojciech wolf wolfgang wolfram wouter wyatt xabier ' +
    'xaver xavier xenia xiao xiaoming ximena ximenes xin xiomara xochitl yael yago yan yana yang yanick yann yannick ' +
    'yannis yara yasemin yash yasir yasmin yasmina yasmine yasuko yaw yazmin yehuda yelena yesenia yetunde ying ' +
    'yoann yohan yoko yolanda yolande yong yosef yoshiko youssef ysabel yui yukari yuki yukiko yulia yuliya yumi yun ' +
    'yuri yuriy yusuf yves yvette yvonne zachariah zachary zachery zack zahra zaid zainab zaira zander zara zaria ' +
    'zbigniew zdenek zdzislaw zechariah zeeshan zelda zelia zella zelma zena zeno zenon zetta zeynep zhang zhen zhi ' +
    'zilda zion zlata zlatan zoe zofia zola zoltan zora zoran zsofia zsolt zuzana zuzanna zygfryd zygmunt'
  ).split(' '),
);
