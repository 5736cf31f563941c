"""Given names and the gender they are mostly borne by: general knowledge, for pronouns and for telling persons."""

from __future__ import annotations

from tui.analysis.names.names import fold, nickname
from tui.analysis.names.titles import Gender

MALE_NAMES = frozenset(
    "aaron abdel abdul abdullah abe abel abraham adam adel aditya adolf adrian ahmad ahmed ajay akbar akira al "
    "alain alan albert alberto aldo alec alejandro aleksandr alessandro alex alexander alexandre alexei alexis "
    "alf alfonso alfred alfredo ali alistair allan allen alonso alvaro alvin amadou amir amit anand anatoly "
    "anders andre andrea andreas andrei andres andrew andriy andrzej andy angelo angus anil anthony antoine anton "
    "antonio antony archie ari arjun armand armando arnold arthur arturo arun asad ashok ashraf augusto austin "
    "aziz barack barry bart bashar basil ben benedict benjamin benny bernard bernardo bernie bert bilal bill "
    "billy bjorn blake bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan bryce "
    "byron calvin cameron carl carlo carlos carlton cedric cesar chad charles charlie chester chris christian "
    "christophe christopher chuck clarence claude claudio clayton clement cliff clifford clint clinton clive "
    "clyde cody colin conor conrad corey cory craig curtis cyril cyrus dale damian damien damon dan daniel "
    "daniele danny dario darius darrell darren daryl dave david davide dean declan deepak denis dennis denzel "
    "derek desmond devin dick didier diego dieter dimitri dinesh dirk dmitri dmitry dmytro dominic don donald "
    "doug douglas drew duncan dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward edwin efrain "
    "elias elijah elliot elliott elmer elon emanuel emil emilio emmanuel enrico enrique eric erich erik ernest "
    "ernesto ernst erwin esteban ethan eugene evan everett evgeny fabian fabio faisal farid farouk federico "
    "felipe felix ferdinand fernando fidel filip finn florian floyd francesco francis francisco franco francois "
    "frank franklin franz fred freddie frederic frederick friedrich fritz fyodor gabriel gareth garry gary gavin "
    "gene geoff geoffrey george georges georgy gerald gerard gerardo gerhard gerry giacomo gianni gilbert giles "
    "giorgio giovanni giuseppe glen glenn godfrey gonzalo gordon graeme graham grant greg gregg gregor gregory "
    "guido guillaume guillermo gunther gus gustavo guy hadi hafez hakan hakim hamid hamza hans harold harris "
    "harry harvey hassan hector heinrich heinz helmut henri henrik henry herbert herman hideo hiroshi homer "
    "horace howard hubert hugh hugo humphrey hussein ian ibrahim idris ignacio igor ihor ilya imran irving isaac "
    "isaiah ismail issa ivan ivor jack jackson jacob jacques jaime jair jake jakob jamal james jamie jan jared "
    "jason javier jay jean jeb jed jeff jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim "
    "joao joaquin joe joel joey johan johann johannes john johnny jon jonas jonathan jordan jordi jorge jose "
    "josef joseph josh joshua juan jules julian julien julio julius jurgen justin kamal karim karl kaspar keith "
    "kelvin ken kenneth kenny kent kevin khaled khalid kim kirk klaus kofi konrad kostas kurt kwame kyle lamar "
    "lance larry lars laurence laurent lawrence leo leon leonard leonardo leonid leopold leroy leslie lester levi "
    "lewis liam linus lionel lloyd lorenzo lou louis luc luca lucas lucian luigi luis lukas luke luther lyndon "
    "magnus mahmoud malcolm malik manfred manuel marc marcel marcello marco marcos marcus mariano mario marius "
    "mark markus marlon marshall martin marty marvin massimo mateo mathias mathieu matt matteo matthew matthias "
    "maurice mauricio mauro max maximilian mehdi mehmet mel melvin michael michel miguel mihai mike mikhail miles "
    "milos milton mitch mitchell mitt mohamed mohammad mohammed mohan moses muhammad murray mustafa mykola "
    "narendra nasser nathan nathaniel neal ned neil nelson neville newt nicholas nick nico nicola nicolas nigel "
    "nikita nikolai nikolas nils noah noam noel norbert norman olaf oleg oleksandr oliver olivier omar orlando "
    "oscar osman oswald otto owen pablo paolo pascal patrick paul paulo pavel pedro percy pere perry pete peter "
    "petr petro phil philip philippe phillip pierre pietro piotr prakash pranab quentin rafael rafiq rahul raj "
    "rajesh ralph ramon ramzan rand randall randy raoul rashid raul ravi ray raymond recep reginald reinhard rene "
    "reuben rex reza ricardo richard rick ricky rob robert roberto robin rod roderick rodney rodrigo roger roland "
    "rolf roman romano ron ronald ronnie rory ross roy ruben rudi rudolf rudy rupert russ russell ryan saad sadiq "
    "said salim salman salvador salvatore sam sami samir samuel sanjay santiago saul scott sean sebastian serge "
    "sergei sergey sergio seth shane shaun shawn sheldon shinzo sidney sigmund silvio simon slobodan solomon "
    "spencer srinivas stan stanislav stanley stefan stefano stephan stephane stephen steve steven stewart stuart "
    "suleiman sunil sven sylvester taha takeshi tariq ted teddy terence terrence terry theo theodore thierry "
    "thomas thorsten tim timothy tobias todd tom tomas tommy toni tony travis trent trevor tristan tyler ulrich "
    "umar vaclav vadim valentin vasily vernon victor vijay viktor vince vincent vincenzo vinod vitaly vittorio "
    "vlad vladimir volodymyr waleed wallace walt walter warren wayne wendell werner wesley wilbur wilhelm will "
    "willem william willie wilson winston wladimir wolfgang woody xavier yasser yitzhak yoshihide yuri yusuf yves "
    "zachary zbigniew zoltan".split()
)

FEMALE_NAMES = frozenset(
    "abigail ada adele adriana agatha agnes aicha aileen aisha alana alejandra alessandra alexandra alexandria "
    "alice alicia alina aline alison allison alma alyssa amal amanda amber amelia amina amy ana anastasia andrea "
    "angela angelica angelina anita anja ann anna annabel annalena anne annette annie anouk antonia april ariana "
    "arlene ashley asma astrid audrey ava ayesha barbara beatrice beatriz becky belinda bella bernadette bernice "
    "berta beth bethany betsy betty beverly bianca birgit blanca bonnie brenda brianna bridget brigitte britney "
    "brittany camila camilla camille candace cara carla carly carmen carol carole carolina caroline carolyn "
    "carrie cassandra cate catherine cathy cecilia celeste celia celine chantal charlene charlotte chelsea cherie "
    "cheryl chiara chloe christiane christina christine cindy claire clara clarissa claudia colette colleen "
    "concetta constance cora corinne courtney cristina crystal cynthia dagmar daisy dana daniela danielle daphne "
    "darlene dawn debbie deborah debra deirdre delia denise diana diane dina dolores dominique donna dora doreen "
    "doris dorothy ebony edith eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa "
    "elsie elvira emilia emily emma erica erika erin esmeralda esperanza estelle esther ethel eugenia eunice eva "
    "evelyn faith fatima fatma fay felicity fiona flora florence frances francesca francoise freda frida gabriela "
    "gabriella gabrielle gail gemma genevieve georgia georgina geraldine gertrude gina giorgia gisele giulia "
    "gladys gloria grace greta gretchen gwen gwendolyn hannah harriet hazel heather heidi helen helena "
    "helene helga henrietta hilary hilda hillary holly hope ida ilse imelda imogen ines ingrid irena irene irina "
    "iris irma isabel isabella isabelle isla ivana ivanka ivy jacinda jackie jacqueline jana jane janet janice "
    "janine jasmine jean jeanette jeanne jemima jen jenna jennifer jenny jess jessica jill jo joan joanna joanne "
    "jocelyn jodie johanna josephine joy joyce juanita judith judy julia juliana julie juliet june justine kamala "
    "karen karin karina karla kate katerina katharina katharine katherine kathleen kathryn kathy katia katie "
    "katrina kay kayla keira kelly kendra kerry khadija kimberly kirsten kirstie kristen kristin kristina "
    "kristine lara larissa latoya laura lauren laurie layla lea leah leila lena leonora leticia lidia lilian "
    "lillian lily linda lindsay lindsey lisa liz liza lizzie lola loretta lori lorna lorraine louisa louise lucia "
    "lucille lucinda lucy luisa lydia lynn lynne mabel madeleine madeline madison maggie maia maja malala malia "
    "mandy manuela mara marcia margaret margarita margot marguerite maria mariam mariana marianne marie mariel "
    "marilyn marina marine marion marissa marjorie marlene marta martha martina mary maryam mathilde maude "
    "maureen maxine maya megan meghan melania melanie melinda melissa mercedes meredith meryl mia michaela "
    "michelle mildred millie mindy minnie miranda miriam mitzi moira molly mona monica monique muriel myra nadia "
    "nadine nancy naomi natalia natalie natasha nell nellie nicole nikki nina noor nora norma octavia odette "
    "oksana olena olga olive olivia ophelia oprah paige pam pamela paola pat patricia patty paula pauline peggy "
    "penelope penny petra philippa phoebe phyllis pilar polly precious priscilla priya rachel rania raquel "
    "rebecca regina renata rhonda rihanna rita roberta rocio rosa rosalie rosalind rosamund rosanna rose rosemary "
    "rosie rowena roxanne ruby ruth sabina sabrina sadie sally salma samantha sandra sara sarah sasha selena "
    "serena shakira shannon sharon sheila shelley sheryl shirley silvia simone sinead sofia sonia sonja sophia "
    "sophie stacey stella stephanie sue susan susana susanna susanne susie suzanne svetlana sybil sylvia tamara "
    "tammy tania tanya tara tatiana tatyana teresa tess tessa thelma theresa therese tiffany tina toni tracey "
    "tracy trisha trudy ursula valentina valeria valerie vanessa vera veronica vicki vicky victoria viola violet "
    "virginia vivian vivienne wanda wangari wendy whitney whoopi wilhelmina wilma winifred winnie xiomara yasmin "
    "yolanda yulia yvette yvonne zainab zara zelda zoe zsuzsanna".split()
)

_BOTH = MALE_NAMES & FEMALE_NAMES


def given_gender(word: str) -> Gender | None:
    """The gender of those who mostly bear the given name `word`; None where it is borne by both or not known."""
    word = fold(word)
    for form in (word, nickname(word), word.split("-")[0]):
        if form in _BOTH:
            return None
        if form in MALE_NAMES:
            return "male"
        if form in FEMALE_NAMES:
            return "female"
    return None


def is_given_name(word: str) -> bool:
    """Whether `word` is a common given name."""
    word = fold(word)
    return word in MALE_NAMES or word in FEMALE_NAMES or nickname(word) != word
