using System.Xml.Linq;

namespace Archive.Journal.Importing;

/// <summary>Finds elements and attributes by their local name: sources have namespaces or not, as their version has it.</summary>
internal static class XmlElements
{
    extension(XElement element)
    {
        public string Tag => element.Name.LocalName;

        public IEnumerable<XElement> Children(params ReadOnlySpan<string> names)
        {
            var wanted = names.ToArray();
            return element.Elements().Where(e => wanted.Contains(e.Name.LocalName));
        }

        public XElement? Child(params ReadOnlySpan<string> path)
        {
            XElement? at = element;
            foreach (var name in path) at = at?.Elements().FirstOrDefault(e => e.Name.LocalName == name);
            return at;
        }

        public IEnumerable<XElement> All(params ReadOnlySpan<string> names)
        {
            var wanted = names.ToArray();
            return element.Descendants().Where(e => wanted.Contains(e.Name.LocalName));
        }

        /// <summary>An attribute's value; empty where there is none.</summary>
        public string Get(string name) => element.Attributes().FirstOrDefault(a => a.Name.LocalName == name && !a.IsNamespaceDeclaration)?.Value.Trim() ?? "";

        /// <summary>The characters in it, on one line.</summary>
        public string Line => CleanText.OneLine(element.Value);
    }
}
