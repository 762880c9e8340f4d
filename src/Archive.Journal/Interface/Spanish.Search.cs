namespace Archive.Journal.Interface;

public sealed partial class Spanish
{
    public override string SearchFor => "Palabras de títulos, nombres, temas y textos; una «frase» entre comillas";
    public override string Find => "Buscar";
    public override string Any => "Cualquiera";
    public override string OfType => "Tipo";
    public override string OnTopic => "Tema";
    public override string MoreResults => "Más resultados";
    public override string NothingFound => "Sin resultados. Con menos palabras, o con el comienzo de una, quizá haya más.";
    public override string FoundOne => "1 texto";
    public override string Found(string number) => $"{number} textos";
    public override string SearchFailed => "No se pudo cargar el índice. Las listas siguientes llevan a todos los artículos.";
    public override string SearchNeedsScript => "La búsqueda necesita JavaScript. Las listas siguientes llevan a todos los artículos.";
}
